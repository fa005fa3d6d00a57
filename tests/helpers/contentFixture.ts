import { join } from 'node:path';
import { languages as ours } from '../../src/content/keptContent.ts';
import type { Languages } from '../../src/content/languages.ts';
import { type Content, readContent } from '../../src/content/loadContent.ts';
import { readFolder } from '../../src/content/readFolder.ts';
import { formatFault } from '../../src/content/report.ts';

type Files = ReadonlyMap<string, string>;
/** Breaks sound content in one way. */
export type Edit = (files: Files) => Files;
/** What is wrong, the edit that makes it so, and every sentence that it brings forth. */
export type Case = [fault: string, edit: Edit, sentences: string[]];

export const fixtureFolder = join(import.meta.dirname, '../fixtures/content');

export const sound = await readFolder(fixtureFolder);

export const ANALYSIS = 'analyses/lamps-at-sea/en';
export const INDEX = `${ANALYSIS}/index.mdx`;
export const FIRST = `${ANALYSIS}/01-the-board.mdx`;
export const SECOND = `${ANALYSIS}/02-the-teacher.mdx`;
export const CHART = 'charts/lamp-count.yaml';
export const TABLE = 'data/lamps.csv';
export const PACKAGE = 'data/datapackage.json';

export const write =
  (file: string, text: string): Edit =>
  (files) =>
    new Map([...files, [file, text]]);

export const remove =
  (file: string): Edit =>
  (files) =>
    new Map([...files].filter(([path]) => path !== file));

/** Puts `to` in the place of `from`, which stands in the file. */
export const replace =
  (file: string, from: string, to: string): Edit =>
  (files) => {
    const text = files.get(file);
    if (!text?.includes(from)) throw new Error(`${file} of the fixture does not hold “${from}”.`);
    return new Map([...files, [file, text.replace(from, () => to)]]);
  };

export const append =
  (file: string, text: string): Edit =>
  (files) =>
    new Map([...files, [file, `${files.get(file)}\n${text}\n`]]);

export const rename =
  (from: string, to: string): Edit =>
  (files) =>
    new Map([...files].map(([path, text]) => [path === from ? to : path, text]));

export const all =
  (...edits: Edit[]): Edit =>
  (files) =>
    edits.reduce((edited, edit) => edit(edited), files);

/** The fixture is written in the first language of the site alone. */
export const firstLanguage: Languages = {
  locales: ours.locales.slice(0, 1),
  drafts: ours.locales.slice(1),
};

/** The fixture after an edit. */
export const read = (edit: Edit, languages: Languages = { locales: ['en'], drafts: [] }): Content =>
  readContent(edit(sound), languages);

/** Faults of the fixture after an edit. */
export const check = (edit: Edit, locales = ['en']): string[] =>
  read(edit, { locales, drafts: [] }).faults.map(formatFault);

/** A sound section without passages. */
export const toSection = (word: string): string =>
  `---\ntitle: ${word}\nsummary: ${word} stands here as a whole sentence that is long enough to be a preview.\n---\n\n<Pullout>${word}.</Pullout>\n`;
