// A page is parsed once, every step works on its tree, and it is written once.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { listFiles } from '../listFiles.ts';

export interface HtmlPage {
  /** Below the folder of the site. */
  file: string;
  tree: Root;
}

/** Where a node stood in the file is a quarter of what a tree takes, and nobody asks for it. */
function forgetPlaces(node: Nodes): void {
  // Deleted, it would take more.
  Object.assign(node, { position: undefined });
  if ('children' in node) node.children.forEach(forgetPlaces);
}

export function parseHtml(html: string): Root {
  const tree = fromHtml(html);
  forgetPlaces(tree);
  return tree;
}

export const formatHtml = (tree: Nodes): string =>
  toHtml(tree, {
    // What only browsers read wrongly that know no layers of styles.
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
    closeEmptyElements: true,
    tightSelfClosing: true,
    upperDoctype: true,
    collapseEmptyAttributes: true,
  });

/** Path of the page as it stands in addresses, below the base. */
export const toPath = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file beside an explainer that holds it whole: no page, but something to take away. */
export const KEPT = 'keep.html';

/** Whether a file of HTML is a page of the site. */
export const isPage = (file: string): boolean => !file.endsWith(KEPT);

/** Every page below a folder, in a fixed order. */
export async function readPages(dir: string): Promise<HtmlPage[]> {
  const files = (await listFiles(dir, '.html')).filter(isPage);
  return Promise.all(files.map(async (file) => ({ file, tree: parseHtml(await readFile(join(dir, file), 'utf8')) })));
}

export async function writePages(dir: string, pages: readonly HtmlPage[]): Promise<void> {
  await Promise.all(pages.map(({ file, tree }) => writeFile(join(dir, file), formatHtml(tree))));
}

/** A node and all below it that are elements, in the order of the page. */
export function* walkElements(top: Nodes): Generator<Element> {
  // A generator for each node would take several times as long.
  const ahead = [top];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) ahead.push(...node.children.toReversed());
  }
}

/** The first element of a name, a node itself included. */
export function findByTag(top: Nodes, name: string): Element | undefined {
  for (const element of walkElements(top)) if (element.tagName === name) return element;
  return undefined;
}

export const hasDrawing = (node: Nodes): boolean => findByTag(node, 'svg') !== undefined;

/** The value of an attribute, by its name as a property (`dataPart`): empty where it stands without one. */
export function readAttribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export const hasAttribute = (element: Element, name: string): boolean => readAttribute(element, name) !== undefined;

/** The elements that have an attribute, by its name as a property. */
export const findByAttribute = (node: Nodes, name: string): Element[] =>
  [...walkElements(node)].filter((element) => hasAttribute(element, name));

/** Ids below a node, in order. */
export const listIds = (node: Nodes): string[] =>
  findByAttribute(node, 'id').map((element) => readAttribute(element, 'id') ?? '');

/** Tag of the language of a page. */
export const findLanguage = (tree: Root): string | undefined => {
  const html = findByTag(tree, 'html');
  return html && readAttribute(html, 'lang');
};

/** Whether a page is a whole explainer. */
export const isExplainer = (tree: Root): boolean =>
  findByAttribute(tree, 'dataPdf').some((element) => readAttribute(element, 'dataPdf') === 'explainer');

/** All text below a node. */
export const readText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
};
