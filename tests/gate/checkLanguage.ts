// Whether a language of a built site is whole: every page says which it is and leads to its twins, and no word of the first
// language is left on a page or in a file of the other.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { type HtmlPage, readAttribute, readPages, readText, toPath, walkElements } from '../../src/build/html/tree.ts';
import { listFiles } from '../../src/build/listFiles.ts';
import { escapePattern } from '../../src/text/escapePattern.ts';

interface Language {
  code: string;
  tag: string;
  /** Names and marks that every language writes alike. */
  names: readonly string[];
  /** Of all words of the first language those that this one does not have. */
  listForeign: (words: ReadonlySet<string>) => ReadonlySet<string>;
}

/** Attributes that are read, heard or shown. */
const SAID = ['ariaLabel', 'ariaValueText', 'title', 'alt', 'placeholder'];
/** Metadata in words. */
const META = /^(?:description|title|og:title|og:description|og:image:alt|citation_title|DC\.title)$/;

/** What a program reads, and what stands in a passage of another language. */
const isForeign = (node: Nodes, tag: string): boolean =>
  node.type === 'element' &&
  (/^(?:style|script|pre|code)$/.test(node.tagName) || ![undefined, tag].includes(readAttribute(node, 'lang')));

/** Every text that a page says, and what its scripts and its margins on paper say. */
function listTexts(node: Nodes, tag: string): string[] {
  if (node.type === 'element' && readAttribute(node, 'type') === 'application/ld+json')
    return listValues(JSON.parse(readText(node)));
  if (isForeign(node, tag)) return [];
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const own: string[] = [];
  if (node.type === 'element') {
    const names = Object.keys(node.properties).filter((name) =>
      /^data(?!Pdf|Places|X|Url|Topic|Brief)[A-Z]/.test(name),
    );
    own.push(...[...SAID, ...names].map((name) => readAttribute(node, name) ?? ''));
    if (META.test(readAttribute(node, 'name') ?? readAttribute(node, 'property') ?? ''))
      own.push(readAttribute(node, 'content') ?? '');
  }
  return [...own, ...node.children.flatMap((child) => listTexts(child, tag))];
}

/** Values of a file of data that are words: not its types, formats and names. */
function listValues(value: unknown, key = ''): string[] {
  if (
    /^@|^(?:name|profile|type|format|encoding|mediatype|path|primaryKey|version|enum)$/.test(key) &&
    typeof value === 'string'
  )
    return [];
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => listValues(inner, Array.isArray(value) ? key : name));
}

/** Words of three letters and more; not those of addresses, of files and of columns, nor of names. */
const listWords = (text: string, names: RegExp): string[] =>
  text
    .replace(/https?:\S+|\S*[/_]\S*|\S+\.\w{2,4}\b/g, ' ')
    .replace(names, ' ')
    .match(/(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{L}\p{N}])/gu)
    ?.map((word) => word.toLowerCase()) ?? [];

/** What a file that is no page says: of a table its cells, of data their values. */
function listFileTexts(file: string, text: string): string[] {
  if (file.endsWith('.json')) return listValues(JSON.parse(text)).map((value) => value.replace(/<[^>]*>/g, ' '));
  if (file.endsWith('.xml')) return [text.replace(/<[^>]*>/g, ' ')];
  return file.endsWith('.ris')
    ? [text.replace(/^\w\w {2}- /gm, ' ')]
    : [text.replace(/^@.*$|^\tmonth = \w+|^\t\w+ =/gm, ' ').replace(/[{}]/g, '')];
}

const isIn = (file: string, { code }: Language) => file.startsWith(`${code}/`);

const toPathname = (url = '') => new URL(url, 'https://x').pathname;
/** Addresses that an entry of a sitemap gives for other languages. */
const listTwins = (entry: string) =>
  [...entry.matchAll(/hreflang="[^"]*" href="([^"]*)"/g)].map(([, url]) => toPathname(url));

/** Every page says its language, and the reader and search engines are led to the same in the other. */
function findTwinFaults(pages: readonly HtmlPage[], language: Language, sitemap: string, base: string): string[] {
  const isAt = (address: string | undefined, path: string) => address === `${base}${path.slice(1)}`;
  const map = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>(.*?)<\/url>/gs)];
  const paths = new Set(pages.map(({ file }) => toPath(file)));
  return pages.flatMap(({ file, tree }) => {
    const path = toPath(file);
    const twin = isIn(file, language) ? path.slice(language.code.length + 1) : `/${language.code}${path}`;
    const elements = [...walkElements(tree)];
    const lang = elements.map((element) => element.tagName === 'html' && readAttribute(element, 'lang')).find(Boolean);
    const isOwn = lang === language.tag;
    const faults = isOwn === isIn(file, language) ? [] : [`${path} says that it is in ${lang}.`];
    const isFrame = path.includes('/embed/');
    if (isFrame || !paths.has(twin)) return faults;
    const isLink = (element: Element) =>
      readAttribute(element, 'hrefLang') !== undefined && isAt(readAttribute(element, 'href'), twin);
    if (!elements.some(isLink)) faults.push(`The menu of ${path} does not lead to ${twin}.`);
    if (!map.some(([, own, all = '']) => isAt(toPathname(own), path) && listTwins(all).some((url) => isAt(url, twin))))
      faults.push(`The sitemap does not say that ${path} is ${twin} in another language.`);
    return faults;
  });
}

/**
 * Faults of a language of a built site, a sentence each.
 * @param base the folder of its host that it was built for, with a slash at both ends
 */
export async function checkLanguage(
  dir: string,
  language: Language,
  base = '/',
): Promise<{ count: number; faults: string[] }> {
  const pages = await readPages(dir);
  const names = new RegExp(`(?<!\\p{L})(?:${language.names.map(escapePattern).join('|')})(?!\\p{L})`, 'giu');
  const listOwn = (text: string) => listWords(text, names);
  const wordsOf = ({ tree }: HtmlPage, tag: string) => listTexts(tree, tag).flatMap(listOwn);
  const first = new Set(pages.filter(({ file }) => !isIn(file, language)).flatMap((page) => wordsOf(page, 'en-GB')));
  const foreign = language.listForeign(first);
  const own = pages
    .filter(({ file }) => isIn(file, language))
    .map((page) => [page.file, wordsOf(page, language.tag)] as const);
  const files = await Promise.all(
    (await listFiles(dir))
      .filter((file) => isIn(file, language) && /\.(?:json|xml|bib|ris)$/.test(file))
      .map(
        async (file) => [file, listFileTexts(file, await readFile(join(dir, file), 'utf8')).flatMap(listOwn)] as const,
      ),
  );
  const left = [...own, ...files].flatMap(([file, words]) => {
    const found = new Set(words.filter((word) => foreign.has(word)));
    return found.size > 0 ? [`${file} has words of the first language: ${[...found].join(', ')}.`] : [];
  });
  const sitemap = await readFile(join(dir, 'sitemap.xml'), 'utf8');
  return { count: own.length + files.length, faults: [...findTwinFaults(pages, language, sitemap, base), ...left] };
}
