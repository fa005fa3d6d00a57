// A process reads its content once. Astro runs content.config.ts in a graph of modules of its own, apart from that of the build
// and of astro.config.mjs, so what has been read is kept where all of them find it.
import { locales } from '../i18n/locales.ts';
import { type Content, loadContent } from './loadContent.ts';
import { formatFault } from './report.ts';

const KEPT = Symbol.for('content');
const all = globalThis as { [KEPT]?: Map<string, Promise<Content>> };
all[KEPT] ??= new Map();
const kept = all[KEPT];

const CODES = locales.map(({ code }) => code);

/** The content of a folder, read at the first call. */
export function getContent(dir: string): Promise<Content> {
  const content = kept.get(dir) ?? loadContent(dir, CODES);
  kept.set(dir, content);
  return content;
}

/** Reads a folder anew. Content with faults does not take the place of what was sound. */
export async function readAgain(dir: string): Promise<Content> {
  const content = await loadContent(dir, CODES);
  if (content.faults.length === 0) kept.set(dir, Promise.resolve(content));
  return content;
}

/** All faults, a sentence each, and their number. */
export const formatFaults = ({ faults }: Content): string =>
  [...faults.map(formatFault), `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`].join(
    '\n',
  );
