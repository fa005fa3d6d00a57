// Settles which collection reads each file. What no collection reads is a fault, so that nothing lies unread in content.
import { id } from '../schemas/text.ts';
import { toFileName } from './format.ts';
import type { Languages } from './languages.ts';
import type { Add } from './report.ts';

/** One explainer in one language. */
export interface Folder {
  /** `analyses/<slug>/<locale>` */
  path: string;
  slug: string;
  locale: string;
  /** Text of the index, if there is one. */
  index?: string;
  /** Text of each section by its path, in order. */
  sections: Map<string, string>;
  /** A file is not named as sections are, so nobody knows where it belongs. */
  hasMisnamed: boolean;
}

/** The files of `content/` by collection, without those that are misplaced. */
export interface Tree {
  folders: Folder[];
  pages: Map<string, string>;
  charts: Map<string, string>;
  tables: Map<string, string>;
}

export const DATA_PACKAGE = 'data/datapackage.json';
export const LEDGER = 'claims.yaml';
/** People, terms, events, judgements and their sources. */
export const CONTEXT = {
  people: 'people.yaml',
  terms: 'terms.yaml',
  events: 'events.csv',
  judgements: 'judgements.yaml',
  sources: 'sources.yaml',
} as const;
/** What each text of a language was written from. */
export const toTranslationsFile = (locale: string): string => `translations/${locale}.yaml`;
const PAGES = ['home', 'about'];
const SECTION_NAME = /^\d\d-[a-z][a-z0-9]*(-[a-z0-9]+)*\.mdx$/;
const CHART_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/;

/** First parts of addresses that are not analyses: pages and files of the site, and some that it may yet have. */
const ROUTES = new Set(
  (
    'charts embed figures about timeline outcome who-is-who cards fonts files data pdf search people terms events ' +
    '404 feed rss sitemap sitemap-index robots favicon apple-touch-icon icons site index home pagefind cite code handout'
  ).split(' '),
);

export const isReservedSlug = (slug: string, locales: readonly string[]): boolean =>
  ROUTES.has(slug) || locales.includes(slug);

/** An empty file has been reported, and is not read. */
export const isEmpty = (text: string): boolean => text.trim() === '';

/** Sorts the files into collections. */
export function sortFiles(files: ReadonlyMap<string, string>, { locales, drafts }: Languages, add: Add): Tree {
  const folders = new Map<string, Folder>();
  const known = [
    DATA_PACKAGE,
    LEDGER,
    ...Object.values(CONTEXT),
    ...[...locales.slice(1), ...drafts].map(toTranslationsFile),
  ];
  const tree: Tree = { folders: [], pages: new Map(), charts: new Map(), tables: new Map() };

  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = file.split('/');
    const [collection, slug = '', locale = '', name = ''] = parts;
    if (drafts.includes(collection === 'analyses' ? locale : collection === 'pages' ? slug : '')) continue;
    const take = (map: Map<string, string>, pattern: RegExp, example: string) => {
      if (pattern.test(toFileName(file))) map.set(file, text);
      else add({ file }, 'misnamed', example);
    };

    if (collection === 'analyses' && parts.length === 4 && name.endsWith('.mdx')) {
      const path = `analyses/${slug}/${locale}`;
      const folder: Folder = folders.get(path) ?? { path, slug, locale, sections: new Map(), hasMisnamed: false };
      folders.set(path, folder);
      if (name === 'index.mdx') folder.index = text;
      else {
        take(folder.sections, SECTION_NAME, '03-the-army.mdx');
        folder.hasMisnamed ||= !folder.sections.has(file);
      }
    } else if (collection === 'pages' && parts.length === 3 && PAGES.some((page) => locale === `${page}.mdx`))
      tree.pages.set(file, text);
    else if (collection === 'charts' && parts.length === 2 && file.endsWith('.yaml'))
      take(tree.charts, CHART_NAME, 'oil-production.yaml');
    else if (collection === 'data' && parts.length === 2 && file.endsWith('.csv')) tree.tables.set(file, text);
    else if (!known.includes(file)) {
      add({ file }, 'unread');
      continue;
    }
    if (isEmpty(text)) add({ file }, 'emptyFile');
  }

  tree.folders = [...folders.values()];
  checkFolders(tree, { locales, drafts }, add);
  for (const file of locales.flatMap((locale) => PAGES.map((page) => `pages/${locale}/${page}.mdx`)))
    if (!files.has(file)) add({ file }, 'missingFile');
  // A site may do without the context, but not with a part of it.
  const context = Object.values(CONTEXT);
  if (context.some((file) => files.has(file)))
    for (const file of context) if (!files.has(file)) add({ file }, 'missingFile');
  const { size } = new Set(tree.folders.map(({ slug }) => slug));
  if (size === 0) add({ file: 'analyses' }, 'noAnalysis');
  return tree;
}

/** Each folder has the name of an analysis or of a language; what is wrong with one is said once, whatever it holds. */
function checkFolders({ folders, pages }: Tree, { locales, drafts }: Languages, add: Add): void {
  const wrong = new Set<string>();
  for (const slug of new Set(folders.map((folder) => folder.slug))) {
    const isName = id.safeParse(slug).success;
    if (isName && !isReservedSlug(slug, [...locales, ...drafts])) continue;
    wrong.add(slug);
    add({ file: `analyses/${slug}` }, isName ? 'takenSlug' : 'noSlug');
  }
  const named = folders.filter(({ slug }) => !wrong.has(slug)).map(({ path }) => path);
  const pageFolders = [...pages.keys()].map((file) => file.slice(0, file.lastIndexOf('/')));
  for (const path of new Set([...named, ...pageFolders]))
    if (!locales.includes(toFileName(path))) add({ file: path }, 'foreignFolder', locales);
}
