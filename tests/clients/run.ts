// `npm run clients`: reads the built site as strangers do, with the programs that they use.
import { parseCommand } from '../../src/build/parseCommand.ts';
import { citations } from './citations.ts';
import { exceptions } from './exceptions.ts';
import { extractors } from './extractors.ts';
import { feeds } from './feeds.ts';
import { framing } from './framing.ts';
import { installClients } from './install.ts';
import { previews } from './previews.ts';
import { serveSite } from './serveSite.ts';
import { sitemaps } from './sitemaps.ts';
import { styles } from './styles.ts';

parseCommand({});
const installed = await installClients();
const site = await serveSite();
const used = new Set<object>();
let count = 0;
for (const { packages, run } of [
  ...previews,
  ...extractors,
  ...citations,
  ...styles,
  ...framing,
  ...feeds,
  ...sitemaps,
]) {
  const [name = ''] = packages;
  const { read, faults } = await run(site, installed);
  const ours = faults.filter(({ path, fault }) => {
    const known = exceptions.filter(
      (one) => one.clients.includes(name) && one.path.test(path) && one.fault.test(fault),
    );
    for (const one of known) used.add(one);
    return known.length === 0;
  });
  if (/\b0 /.test(read)) ours.push({ path: '/', fault: `is said nothing of: ${name} read ${read}` });
  const others = faults.length - ours.length;
  console.log(`${name}: ${read}, ${ours.length} faults${others > 0 ? `, and ${others} that are not ours` : ''}`);
  for (const { path, fault } of ours) console.log(`  ${path} ${fault}`);
  count += ours.length;
}
for (const one of exceptions.filter((exception) => !used.has(exception))) {
  console.log(`No program says any more: ${one.fault}, of ${one.path}; take it out of tests/clients/exceptions.ts.`);
  count += 1;
}
await site.close();
process.exit(count > 0 ? 1 : 0);
