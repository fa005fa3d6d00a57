// Settles which collection reads each file. What no collection reads is a fault, so that nothing lies unread in content.
import { id } from '../schemas/text.ts';
import { type Fault, formatChoice, toName } from './faults.ts';

/** One explainer in one language. */
export interface Folder {
  /** `analyses/<slug>/<locale>` */
  path: string;
  slug: string;
  /** Text of the index, if there is one. */
  index?: string;
  /** Text of each section by its path, in order. */
  sections: Map<string, string>;
  /** A file is not named as sections are, so nobody knows where it belongs. */
  hasMisnamed: boolean;
}

/** The files of `content/` by collection, without those that are misplaced; an empty one has been reported. */
export interface Tree {
  folders: Folder[];
  pages: Map<string, string>;
  charts: Map<string, string>;
  tables: Map<string, string>;
  dataPackage?: string;
  claims?: string;
}

export const DATA_PACKAGE = 'data/datapackage.json';
const PAGES = ['home', 'about'];
const SECTION_NAME = /^\d\d-[a-z][a-z0-9]*(-[a-z0-9]+)*\.mdx$/;
const CHART_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/;

/** First parts of addresses that are not analyses. */
const ROUTES = new Set([
  ...[
    'charts',
    'embed',
    'figures',
    'about',
    'timeline',
    'who-is-who',
    'cards',
    'fonts',
    'files',
    'data',
    'pdf',
    'search',
  ],
  ...['404', 'feed', 'rss', 'sitemap', 'sitemap-index', 'robots', 'favicon', 'index', 'home', 'pagefind'],
]);

export const isEmpty = (text: string): boolean => text.trim() === '';
const isId = (text: string) => id.safeParse(text).success;

function checkSlug(slug: string, path: string, locales: readonly string[]): Fault[] {
  const file = `analyses/${slug}`;
  if (!isId(slug)) return [{ file, text: 'is not a lower-case name such as slow-motion-coup; rename the folder.' }];
  const isTaken = ROUTES.has(slug) || locales.includes(slug);
  return isTaken
    ? [{ file, text: 'is the address of another page of the site; rename the folder.' }]
    : checkLocale(path, locales);
}

function checkLocale(path: string, locales: readonly string[]): Fault[] {
  const locale = path.split('/').at(-1) ?? '';
  if (locales.includes(locale)) return [];
  return [{ file: path, text: `is not for a language of the site; name the folder ${formatChoice(locales)}.` }];
}

function checkName(path: string, pattern: RegExp, example: string): Fault[] {
  return pattern.test(toName(path)) ? [] : [{ file: path, text: `needs a name such as ${example}; rename the file.` }];
}

/** Sorts the files into collections. */
export function checkFiles(
  files: ReadonlyMap<string, string>,
  locales: readonly string[],
): { tree: Tree; faults: Fault[] } {
  const faults: Fault[] = [];
  const folders = new Map<string, Folder>();
  const tree: Tree = { folders: [], pages: new Map(), charts: new Map(), tables: new Map() };

  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = file.split('/');
    const [collection, slug = '', locale, name = ''] = parts;
    const add = (map: Map<string, string>, found: Fault[]) => {
      faults.push(...found);
      if (found.length === 0) map.set(file, text);
    };

    if (collection === 'analyses' && parts.length === 4 && name.endsWith('.mdx')) {
      const path = `analyses/${slug}/${locale}`;
      const folder: Folder = folders.get(path) ?? { path, slug, sections: new Map(), hasMisnamed: false };
      folders.set(path, folder);
      const found = name === 'index.mdx' ? [] : checkName(file, SECTION_NAME, '03-the-army.mdx');
      if (name === 'index.mdx') folder.index = text;
      else add(folder.sections, found);
      folder.hasMisnamed ||= found.length > 0;
    } else if (collection === 'pages' && parts.length === 3 && PAGES.some((page) => parts[2] === `${page}.mdx`)) {
      add(tree.pages, checkLocale(parts.slice(0, 2).join('/'), locales));
    } else if (collection === 'charts' && parts.length === 2 && file.endsWith('.yaml')) {
      add(tree.charts, checkName(file, CHART_NAME, 'oil-production.yaml'));
    } else if (collection === 'data' && parts.length === 2 && file.endsWith('.csv')) {
      tree.tables.set(file, text);
    } else if (file === DATA_PACKAGE) {
      tree.dataPackage = text;
    } else if (file === 'claims.yaml') {
      tree.claims = text;
    } else {
      faults.push({ file, text: 'no collection reads this file; move it or delete it.' });
      continue;
    }
    if (isEmpty(text)) faults.push({ file, text: 'is empty; write it or delete it.' });
  }

  tree.folders = [...folders.values()];
  for (const { slug, path } of tree.folders) faults.push(...checkSlug(slug, path, locales));
  for (const file of locales.flatMap((locale) => PAGES.map((page) => `pages/${locale}/${page}.mdx`))) {
    if (!files.has(file)) faults.push({ file, text: 'is missing; write it.' });
  }
  if (tree.folders.length === 0) faults.push({ file: 'analyses', text: 'holds no analysis; write one.' });
  return { tree, faults: faults.filter(isFirst) };
}

/** A slug is named once, in however many languages it stands. */
const isFirst = ({ file, text }: Fault, i: number, all: Fault[]) =>
  all.findIndex((other) => other.file === file && other.text === text) === i;
