// A site of made-up analyses in two languages, built without PDFs: it is sound where nothing in the code knows our analyses, or
// that there is one language.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/build/listFiles.ts';
import { root } from '../../src/build/root.ts';
import { listNotValdoran, valdoran } from '../fixtures/valdora/valdoran.ts';
import { makeBilingualSite } from '../helpers/secondLanguage.ts';
import { checkLanguage } from './checkLanguage.ts';
import { checkLinks } from './checkLinks.ts';
import { runCommand } from './runCommand.ts';

const dir = join(root, 'test-results/valdora');
const dist = join(dir, 'dist');

/** Names of people, works, formats and columns, which every language writes alike. */
const NAMES =
  `Barrels and Ballots|Barrels|Ballots|Mara|Lindqvist|Sant Elm Institute|Sant|Elm|Institute|Tables|Valdora|Valdoran|
  April|November|APA|MLA|Chicago|Harvard|BibTeX|bib|RIS|CSV|SVG|PNG|JSON|PDF|GitHub|WhatsApp|Telegram|year|grade|share|barrels|Data|set|Report`
    .split('|')
    .map((name) => name.trim());

/** Faults of the fixture site, a sentence each, and the number of its pages. */
export async function checkFixture(): Promise<{ count: number; faults: string[] }> {
  await makeBilingualSite(dir);
  const confirmed = await runCommand(process.execPath, ['src/build/translation.ts', '--confirm', '--all'], {}, dir);
  if (!confirmed.isOk) return { count: 0, faults: [confirmed.output] };
  const env = { CHROMIUM: 'none', BUILD_CACHE: join(dir, 'cache') };
  const built = await runCommand(process.execPath, ['src/build/build.ts', '--uncompressed'], env, dir);
  if (!built.isOk) return { count: 0, faults: [built.output] };
  const pages = (await listFiles(dist, '.html')).map((page) => join(dist, page));
  const [html, links, language] = await Promise.all([
    runCommand('html-validate', ['--config', 'tests/htmlvalidate.json', '--max-warnings=0', ...pages]),
    checkLinks(dist),
    checkLanguage(dist, { ...valdoran, names: NAMES, listForeign: listNotValdoran }),
  ]);
  const faults = [...(html.isOk ? [] : [html.output]), ...links.faults, ...language.faults];
  if (faults.length === 0) await rm(dir, { recursive: true });
  return { count: pages.length, faults };
}
