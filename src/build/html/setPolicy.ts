// A page has one inline stylesheet, of the components it uses, and one inline script. Its policy lets exactly these two
// run, by their hashes, so that no `unsafe-` word is needed; the policy in the headers lets those of all pages run. Files
// of our own run as well: the modules, and the sheet for paper.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { locales } from '../../i18n/locales.ts';
import { site } from '../../site.ts';
import { placeHeaders, repeatHeaders } from '../parseHeaders.ts';
import { type HtmlPage, hasAttribute, readAttribute, readText, walkElements } from './tree.ts';

/** Stands in the pages and in `_headers` until the hashes are known. */
const PLACEHOLDER = '__POLICY__';

export interface InlineCode {
  style: string;
  /** A kept file has none. */
  script?: string;
}

/** Data blocks are not run by the browser, so not subject to the policy. */
const isData = (script: Element) => /^application\/(?:ld\+)?json$/.test(readAttribute(script, 'type') ?? '');

function readOne(elements: Element[], name: string, file: string): string {
  const [element] = elements;
  if (element && elements.length === 1) return readText(element);
  throw new Error(`${file} has ${elements.length} inline <${name}> elements; a page has exactly one, from the layout.`);
}

/** @throws where the page has not exactly one inline style and one inline script. */
export function findInlineCode(tree: Root, file: string): InlineCode {
  const elements = [...walkElements(tree)];
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const inline = scripts.filter((script) => !hasAttribute(script, 'src') && !isData(script));
  return { style: readOne(styles, 'style', file), script: readOne(inline, 'script', file) };
}

/** Sources of a policy, the hash of each code. */
export const toSources = (codes: string[]): string =>
  [...new Set(codes)]
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .sort()
    .join(' ');

/**
 * The policy that lets this inline code run, and no other.
 * @param fonts where they may come from
 */
export const toPolicy = (codes: InlineCode[], fonts = "'self'"): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${toSources(codes.flatMap(({ script = [] }) => script))}`,
    `style-src 'self' ${toSources(codes.map(({ style }) => style))}`,
    "img-src 'self'",
    `font-src ${fonts}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const fail = (file: string): never => {
  throw new Error(`${file} has no ${PLACEHOLDER} to replace; every page takes its head from Head.astro.`);
};

/**
 * Writes its policy into a page, and gives the code that it lets run.
 * @throws where the page has not exactly one inline style and one inline script, or no place for its policy.
 */
export function setPolicy({ tree, file }: HtmlPage): InlineCode {
  const code = findInlineCode(tree, file);
  const metas = [...walkElements(tree)].filter((element) => readAttribute(element, 'content') === PLACEHOLDER);
  if (metas.length === 0) fail(file);
  for (const meta of metas) meta.properties['content'] = toPolicy([code]);
  return code;
}

/**
 * Writes the policy for all pages into `_headers` of a built site, with the folder of the site.
 * @throws where there is no page, or no place for the policy.
 */
export async function setHeaders(dir: string, codes: InlineCode[]): Promise<void> {
  if (codes.length === 0) throw new Error('The build wrote no page, so there is no policy to make.');
  const file = join(dir, '_headers');
  const folders = locales.slice(1).map(({ code }) => code);
  const isThere = (path: string) => existsSync(join(dir, path.replace(/\*$/, '')));
  const text = repeatHeaders(await readFile(file, 'utf8'), folders, isThere);
  if (!text.includes(PLACEHOLDER)) fail('_headers');
  // A kept file has its font in itself; every page has a policy of its own that lets in none such.
  await writeFile(
    file,
    placeHeaders(text, site.base).replaceAll(PLACEHOLDER, () => toPolicy(codes, "'self' data:")),
  );
}
