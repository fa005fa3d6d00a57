// Builds a copy of the site with so many made-up analyses beside ours, without PDFs, drawn cards and compression, and says what
// that costs: npm run scale -- 100. With SCALE_KEEP=1 the built copies stay.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/build/listFiles.ts';
import { orEnd, parseCommand, readCount } from '../../src/build/parseCommand.ts';
import { root } from '../../src/build/root.ts';
import { languages } from '../../src/content/keptContent.ts';
import { readContent } from '../../src/content/loadContent.ts';
import { readFolder } from '../../src/content/readFolder.ts';
import { formatFault } from '../../src/content/report.ts';
import { toTranslationsFile } from '../../src/content/sortFiles.ts';
import { confirmTexts } from '../../src/content/translations.ts';
import { runCommand } from '../gate/runCommand.ts';
import { makeSite } from '../helpers/fixtureSite.ts';
import { multiply } from './multiply.ts';

/** What one analysis more may cost, in user time. */
const AIM_MS = 60;

interface Cost {
  seconds: number;
  /** At its peak. */
  mebibytes: number;
  pages: number;
}

/** Our content with `count` copies, as if every translation of them had been read beside what it was written from. */
async function makeContent(count: number): Promise<Map<string, string>> {
  const files = multiply(await readFolder(join(root, 'content')), count);
  const { units } = readContent(files, languages);
  for (const locale of languages.locales.slice(1)) {
    const file = toTranslationsFile(locale);
    files.set(file, confirmTexts(files.get(file) ?? '', [...units.keys()], units, '2026-11-27'));
  }
  const { faults } = readContent(files, languages);
  if (faults.length > 0) throw new Error(faults.slice(0, 20).map(formatFault).join('\n'));
  return files;
}

/** Every card is the first that is drawn: names and number of the files are those of a site that draws each. */
async function drawOneCard(dir: string): Promise<void> {
  const route = join(dir, 'src/pages/cards/[file].ts');
  const text = await readFile(route, 'utf8');
  const drawn = 'await toPng(props.svg, WIDTH)';
  if (!text.includes(drawn)) throw new Error(`${route} has no “${drawn}” any more; correct tests/scale/run.ts.`);
  await writeFile(
    route,
    `let card: ReturnType<typeof toPng> | undefined;\n${text.replace(drawn, 'await (card ??= toPng(props.svg, WIDTH))')}`,
  );
}

async function build(dir: string, count: number): Promise<Cost> {
  await makeSite(dir, await makeContent(count));
  await drawOneCard(dir);
  const cost = join(dir, 'cost.json');
  const { isOk, output } = await runCommand(
    process.execPath,
    [...process.execArgv, '--import', join(root, 'tests/scale/measure.mjs'), 'src/build/build.ts', '--uncompressed'],
    { CHROMIUM: 'none', BUILD_CACHE: join(dir, 'cache'), SCALE_COST: cost },
    dir,
  );
  if (!isOk) throw new Error(output);
  const { userCPUTime, maxRSS } = JSON.parse(await readFile(cost, 'utf8')) as NodeJS.ResourceUsage;
  const pages = (await listFiles(join(dir, 'dist'), '.html')).length;
  return { seconds: userCPUTime / 1e6, mebibytes: Math.round(maxRSS / 1024), pages };
}

async function measure(count: number): Promise<Cost> {
  const dir = await mkdtemp(join(tmpdir(), `scale-${count}-`));
  try {
    const cost = await build(dir, count);
    const { seconds, mebibytes, pages } = cost;
    console.log(`${count} more: ${seconds.toFixed(1)} s of user time, ${mebibytes} MiB at most, ${pages} pages.`);
    return cost;
  } finally {
    if (process.env['SCALE_KEEP']) console.log(`Kept: ${dir}`);
    else await rm(dir, { recursive: true, force: true });
  }
}

const { positionals } = parseCommand({}, 1);
const count = orEnd(() => readCount('The number of analyses', positionals[0] ?? '10', [1, 10_000]));
try {
  const [none, many] = [await measure(0), await measure(count)];
  const each = Math.round(((many.seconds - none.seconds) * 1000) / count);
  const pages = Math.round((many.pages - none.pages) / count);
  console.log(`Each: ${each} ms of user time for ${pages} pages; the aim is ${AIM_MS} ms.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
