// What the page that searches looks up: titles, summaries and names, in a file of each language that is fetched when it is asked for.
import MiniSearch, { type Options } from 'minisearch';

/** From so many analyses on a reader searches; fewer are read in their list. */
export const SEARCHED = 20;

export interface SearchEntry {
  title: string;
  /** What else it can be found by. */
  text: string;
  href: string;
  /** What kind of page it leads to, or the date of its analysis. */
  kind: string;
}

/** Accents and capitals are no difference. */
const fold = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Alike where the index is made and where it is read. */
const options: Options<SearchEntry & { id: number }> = {
  fields: ['title', 'text'],
  storeFields: ['title', 'href', 'kind'],
  processTerm: fold,
  searchOptions: {
    // Every word, from its beginning on, a long one with a slip of the pen as well.
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { title: 3 },
  },
};

/** The index as a file. */
export function toSearchIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(options);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return JSON.stringify(index);
}

export type Found = Pick<SearchEntry, 'title' | 'href' | 'kind'>;

/** Reads such a file; the function that comes of it finds what fits the words best, first. */
export function readSearchIndex(file: string): (words: string) => Found[] {
  const index = MiniSearch.loadJSON(file, options);
  return (words) => index.search(words).map(({ title, href, kind }) => ({ title, href, kind }));
}
