// Sites with made-up analyses beside ours: the files of a fixture are laid over those of the repository, as an editor would
// add them. What such a site needs beyond its own files would have to be changed by an editor as well.
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../src/build/root.ts';
import { readFolder } from '../../src/content/readFolder.ts';

type Files = Map<string, string>;

const fixtures = join(root, 'tests/fixtures');
const PACKAGE = 'data/datapackage.json';
const LEDGER = 'claims.yaml';
const TERMS = 'terms.yaml';

/** Files of the third analysis by their path below `content/`; the package and the ledger hold what it adds to ours. */
export const readThird = (): Promise<Files> => readFolder(join(fixtures, 'third/content'));

/** Content with what a fixture adds: new files, and new entries in the files that hold a list. */
export function addContent(content: Files, added: Files): Files {
  const all = new Map([...content, ...added]);
  const read = <T>(parseText: (text: string) => T, file: string) =>
    [content, added].map((files) => parseText(files.get(file) ?? '{}'));
  const [tables, newTables] = read(JSON.parse, PACKAGE);
  const [ledger, newLedger] = read(parse, LEDGER);
  all.set(PACKAGE, JSON.stringify({ ...tables, resources: [...tables.resources, ...(newTables.resources ?? [])] }));
  all.set(LEDGER, stringify({ ...ledger, claims: { ...ledger.claims, ...newLedger.claims } }));
  // A site that defines nothing has no use for more of it.
  if (content.has(TERMS)) all.set(TERMS, `${content.get(TERMS)}\n${added.get(TERMS) ?? ''}`);
  else all.delete(TERMS);
  return all;
}

/** The third analysis once more, as of another day: with a slug, titles, paragraphs and claims of its own, and the same charts. */
export function copyThird(third: Files, letter: string, date: string): Files {
  const name = letter.toLowerCase();
  const copy = new Map<string, string>();
  for (const [path, text] of third) {
    if (!path.startsWith('analyses/') && path !== LEDGER) continue;
    const changed = text
      .replace(/\bC-(?=\d\d\b)/g, `${letter}-`)
      .replace(/(<Claim id="|^ {2})copper-(?=[a-z-]+(?:"|:$))/gm, `$1copper-${name}-`)
      .replace(/^((?: {2})?(?:title|headline): .*)$/gm, `$1, ${letter}`)
      .replace(/^( {4}said: \{ en: "?)/gm, `$1Of ${letter} `)
      .replace(/^summary: /m, `summary: ${letter}, once more. `)
      .replace(/^ {2}date: .*$/m, `  date: "${date}"`);
    copy.set(path.replace('copper-road', `copper-road-${name}`), changed);
  }
  return copy;
}

/** Our content with so many analyses: the two of the site, the third, and copies of it over the years. */
export async function makeContent(count: number): Promise<Files> {
  const third = await readThird();
  const copies = [
    ['D', '1998-12-01'],
    ['E', '2004-03-20'],
    ['F', '2009-09-01'],
    ['G', '2013-04-14'],
    ['H', '2024-07-28'],
    ['I', '2021-11'],
    ['J', '2001'],
  ] as const;
  const added = [third, ...copies.map(([letter, date]) => copyThird(third, letter, date))].slice(0, count - 2);
  return added.reduce(addContent, await readFolder(join(root, 'content')));
}

/** Files and folders that the build reads. */
const SITE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the site into a folder with other content, and lays `over` on it. */
export async function makeSite(dir: string, content: Files, over?: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'));
  for (const name of SITE) await cp(join(root, name), join(dir, name), { recursive: true });
  for (const [path, text] of content) {
    const file = join(dir, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (over) await cp(join(fixtures, over), dir, { recursive: true });
}
