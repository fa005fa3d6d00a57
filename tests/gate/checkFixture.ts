// A site of made-up analyses in two languages, built without PDFs for a folder of its host: it is sound where nothing in the code
// knows our analyses, that there is one language, or that addresses begin at the top of a host. It has all that our site has.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/build/listFiles.ts';
import { root } from '../../src/build/root.ts';
import { listNotValdoran, valdoran } from '../fixtures/valdora/valdoran.ts';
import { makeBilingualSite } from '../helpers/secondLanguage.ts';
import { checkBase } from './checkBase.ts';
import { checkLanguage } from './checkLanguage.ts';
import { checkLinks } from './checkLinks.ts';
import { findLacking } from './findLacking.ts';
import { runCommand } from './runCommand.ts';

const dir = join(root, 'test-results/valdora');
const dist = join(dir, 'dist');
/** Where it is to live. */
const BASE = '/some/where/';

/** Names of people, works, formats and columns, which every language writes alike. */
const NAMES = `Barrels and Ballots|Barrels|Ballots|Mara|Lindqvist|Ada Wind|Valdora Post|Marrow Chronicle|
  Sant Elm Institute|Sant|Elm|Institute|Tables|Valdora|Valdoran|
  April|November|APA|MLA|Chicago|Harvard|BibTeX|bib|RIS|CSV|SVG|PNG|JSON|PDF|GitHub|WhatsApp|Telegram|year|grade|share|barrels|Data|set|Report`
  .split('|')
  .map((name) => name.trim());

/** In prose the names are translated as well, some to what is a word of English. */
const listForeign = (words: ReadonlySet<string>) =>
  listNotValdoran(new Set([...words, ...NAMES.map((name) => name.toLowerCase())]));

interface FixtureReport {
  pages: number;
  /** Addresses that its files name on its host. */
  addresses: number;
  /** One sentence each. */
  faults: string[];
}

/** Builds the fixture site. @returns what was printed where it could not be built */
async function build(): Promise<string | undefined> {
  await makeBilingualSite(dir);
  const env = { BASE_PATH: BASE, BUILD_CACHE: join(dir, 'cache'), CHROMIUM: 'none' };
  for (const command of [
    ['src/build/translation.ts', '--confirm', '--all'],
    ['src/build/build.ts', '--uncompressed'],
  ]) {
    const { isOk, output } = await runCommand(process.execPath, command, env, dir);
    if (!isOk) return output;
  }
  return undefined;
}

/** Checks the fixture site. */
export async function checkFixture(): Promise<FixtureReport> {
  const broken = await build();
  if (broken !== undefined) return { pages: 0, addresses: 0, faults: [broken] };
  const pages = (await listFiles(dist, '.html')).map((page) => join(dist, page));
  const [html, links, language, base, lacking] = await Promise.all([
    runCommand('html-validate', ['--config', 'tests/htmlvalidate.json', '--max-warnings=0', ...pages]),
    checkLinks(dist, BASE),
    checkLanguage(dist, { ...valdoran, names: NAMES, listForeign }, BASE),
    checkBase(dist, BASE, [valdoran.code]),
    findLacking(dir),
  ]);
  const faults = [
    ...(html.isOk ? [] : [html.output]),
    ...[links, language, base].flatMap((one) => one.faults),
    ...lacking,
  ];
  if (faults.length === 0) await rm(dir, { recursive: true });
  return { pages: pages.length, addresses: base.count, faults };
}
