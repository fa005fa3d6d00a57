// A process reads its content once. Astro runs content.config.ts in a graph of modules of its own, apart from that of the build
// and of astro.config.mjs, so what has been read is kept where all of them find it.
import { drafts, locales } from '../i18n/locales.ts';
import type { Languages } from './languages.ts';
import { type Content, loadContent, readContent } from './loadContent.ts';
import { addDrafts } from './readDrafts.ts';
import { formatFault } from './report.ts';

interface Kept {
  contents: Map<string, Promise<Content>>;
  read: typeof readContent;
}

const KEPT = Symbol.for('content');
const all = globalThis as { [KEPT]?: Kept };
all[KEPT] ??= { contents: new Map(), read: readContent };
const kept = all[KEPT];

/** Every language of the site. */
export const languages: Languages = {
  locales: locales.map(({ code }) => code),
  drafts: drafts.map(({ code }) => code),
};

/** From now on what there is of drafts is read as well: while the site is written, its writers see them. */
export const showDrafts = (): void => {
  kept.read = addDrafts;
};

const load = (dir: string) => loadContent(dir, languages, kept.read);

/** The content of a folder, read at the first call. */
export function getContent(dir: string): Promise<Content> {
  const content = kept.contents.get(dir) ?? load(dir);
  kept.contents.set(dir, content);
  return content;
}

/** Reads a folder anew. Content with faults does not take the place of what was sound. */
export async function readAgain(dir: string): Promise<Content> {
  const content = await load(dir);
  if (content.faults.length === 0) kept.contents.set(dir, Promise.resolve(content));
  return content;
}

/** All faults, a sentence each, and their number. */
export const formatFaults = ({ faults }: Content): string =>
  [...faults.map(formatFault), `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`].join(
    '\n',
  );
