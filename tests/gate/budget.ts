// What a reader pays for, in exact bytes after brotli 11: `npm run budget`. The limits are part of `npm test`.

import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Element, Root } from 'hast';
import { toBrotli } from '../../src/build/compressFiles.ts';
import { findInlineCode } from '../../src/build/html/setPolicy.ts';
import {
  findByAttribute,
  type HtmlPage,
  hasAttribute,
  readAttribute,
  readPages,
  readText,
  walkElements,
} from '../../src/build/html/tree.ts';
import { parseCommand } from '../../src/build/parseCommand.ts';
import { locales } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import { fontLimit, otherLanguage, pageLimits, perAnalysis, pictures, printLimit, scriptLimit } from './budgets.ts';

export interface BudgetLine {
  page: string;
  what: string;
  bytes: number;
  limit: number;
}

export interface Budget {
  lines: BudgetLine[];
  /** One sentence each: what costs too much, or keeps the text waiting. */
  faults: string[];
}

const IMPORT = /\b(?:import|from)\s*\(?\s*["'](\.?\.?\/[^"']+)["']/g;
const FONT_URL = /url\(["']?([^"')]+\.woff2)/gi;
/** Links that fetch something at once; a canonical address is not fetched. */
const FETCHED_LINK = /^(?:stylesheet|icon|preload|modulepreload|manifest)\b/;
const FETCHING = new Set(['script', 'img', 'source', 'image', 'use']);

/** The file of a site below its base that an address in one of its files leads to. */
function toFile(address: string, from = ''): string {
  const { pathname } = new URL(address, `http://site${site.base}${from}`);
  return pathname.startsWith(site.base) ? pathname.slice(site.base.length) : pathname.slice(1);
}

const isStylesheet = (element: Element) => element.tagName === 'link' && readAttribute(element, 'rel') === 'stylesheet';
const isPrintSheet = (element: Element) => isStylesheet(element) && readAttribute(element, 'media') === 'print';

/** Whether an element fetches a file before it is shown or printed. */
function isFetching(element: Element): boolean {
  if (readAttribute(element, 'loading') === 'lazy' || isPrintSheet(element)) return false;
  return element.tagName === 'link'
    ? FETCHED_LINK.test(readAttribute(element, 'rel') ?? '')
    : FETCHING.has(element.tagName);
}

/** Our own files that the page fetches, those that its modules import included, without fonts and the sheet for paper. */
async function findFetched(tree: Root, dir: string): Promise<Set<string>> {
  const addresses = [...walkElements(tree)]
    .filter(isFetching)
    .map((element) => readAttribute(element, 'src') ?? readAttribute(element, 'href') ?? '');
  const files = addresses.filter((address) => address && !address.startsWith('#')).map((address) => toFile(address));
  const fetched = new Set(files.filter((file) => !file.endsWith('.woff2')));
  for (const file of fetched) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(dir, file), 'utf8');
    for (const [, address = ''] of code.matchAll(IMPORT)) fetched.add(toFile(address, file));
  }
  return fetched;
}

/** What keeps the text of a page waiting, a sentence each. */
function findBlocking(tree: Root, page: string): string[] {
  const isBlockingScript = (element: Element) =>
    element.tagName === 'script' &&
    hasAttribute(element, 'src') &&
    !hasAttribute(element, 'async') &&
    !hasAttribute(element, 'defer') &&
    readAttribute(element, 'type') !== 'module';
  const elements = [...walkElements(tree)];
  const imports = elements.some((element) => element.tagName === 'style' && readText(element).includes('@import'));
  return [
    ...(imports || elements.some((element) => isStylesheet(element) && !isPrintSheet(element))
      ? [`${page}: the text waits for a stylesheet; inline it.`]
      : []),
    ...(elements.some(isBlockingScript) ? [`${page}: the text waits for a script; make it a module.`] : []),
  ];
}

/** So many analyses the limits were measured with. */
const MEASURED_WITH = 2;
const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What a page may cost by its kind; nothing where it is of none. */
function findLimit({ file, tree }: HtmlPage, analyses: number): number | undefined {
  const [first = '', ...rest] = file.replace(/\/?(?:index)?\.html$/, '').split('/');
  const isLocale = locales.slice(1).some(({ code }) => code === first);
  const address = (isLocale ? rest : [first, ...rest]).join('/');
  const [, limit] = pageLimits.find(([expression]) => expression.test(address)) ?? [];
  if (!limit) return undefined;
  const sections = findByAttribute(tree, 'dataPart');
  const isText = sections.length > 0 ? /^p$/ : /^(?:p|li|dd|dt|td)$/;
  const elements = (sections.length > 0 ? sections : [tree]).flatMap((node) => [...walkElements(node)]);
  const words = elements.map((element) => (isText.test(element.tagName) ? countWords(readText(element)) : 0));
  const isChart = sections.length > 0 ? /^figure$/ : /^h2$/;
  const charts = elements.filter(({ tagName }) => isChart.test(tagName)).length;
  const isPicture = (element: Element) => pictures.some((id) => readAttribute(element, 'id') === `chart-${id}`);
  const { bytes, perWord = 0, perChart = 0, perPicture = 0 } = limit;
  const others = Math.max(0, analyses - MEASURED_WITH) * perAnalysis;
  const ofPictures = perPicture * elements.filter(isPicture).length;
  const ofWords = perWord * words.reduce((sum, count) => sum + count, 0);
  return Math.round((bytes + ofWords + perChart * charts + ofPictures + others) * (isLocale ? otherLanguage : 1));
}

/** Bytes of a built file after brotli 11, as the copy beside it has them. */
async function measureFile(dir: string, name: string): Promise<number> {
  const copy = await stat(join(dir, `${name}.br`)).catch(() => undefined);
  return copy?.size ?? (await toBrotli(await readFile(join(dir, name)))).length;
}

async function measurePage({ file, tree }: HtmlPage, dir: string, analyses: number): Promise<Budget> {
  const page = file.replace(/\/?index\.html$/, '') || '/';
  const limit = findLimit({ file, tree }, analyses);
  if (limit === undefined)
    return { lines: [], faults: [`${page} is of no kind that has a budget; write one into tests/gate/budgets.ts.`] };
  const { script: inline, style } = findInlineCode(tree, page);
  let total = await measureFile(dir, file);
  let script = Buffer.byteLength(inline ?? '');
  for (const name of await findFetched(tree, dir)) {
    const bytes = await measureFile(dir, name);
    total += bytes;
    if (name.endsWith('.js')) script += bytes;
  }
  let fonts = 0;
  const fontFiles = new Set([...style.matchAll(FONT_URL)].map(([, address = '']) => toFile(address)));
  for (const name of fontFiles) fonts += (await stat(join(dir, name))).size;
  const sheet = [...walkElements(tree)].find(isPrintSheet);
  const sheetFile = sheet && toFile(readAttribute(sheet, 'href') ?? '');

  const lines = [
    { page, what: 'all but fonts', bytes: total, limit },
    { page, what: 'scripts', bytes: script, limit: scriptLimit },
    { page, what: 'fonts', bytes: fonts, limit: fontLimit },
    {
      page,
      what: 'print rules',
      bytes: sheetFile ? await measureFile(dir, sheetFile) : 0,
      limit: printLimit,
    },
  ];
  const faults = lines
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ what, bytes, limit }) =>
        `${page}: ${what} come to ${bytes} bytes, ${bytes - limit} over the limit of ${limit}.`,
    );
  return { lines, faults: [...faults, ...findBlocking(tree, page)] };
}

/** Measures every page of a built site. */
export async function measureBudget(dir: string): Promise<Budget> {
  const pages = await readPages(dir);
  // Pages that name the addresses of their parts, in however many languages.
  const explainers = pages.filter(({ tree }) => findByAttribute(tree, 'dataUrl-1').length > 0);
  const analyses = explainers.length / locales.length;
  const measured = await Promise.all(pages.map((page) => measurePage(page, dir, analyses)));
  return { lines: measured.flatMap(({ lines }) => lines), faults: measured.flatMap(({ faults }) => faults) };
}

/** A table of what each page costs and what is left. */
export function formatBudget({ lines }: Budget): string {
  const rows = lines.map(({ page, what, bytes, limit }) => [page, what, ...[bytes, limit, limit - bytes].map(String)]);
  const table = [['page', 'what', 'bytes', 'limit', 'left'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

if (import.meta.main) {
  parseCommand({});
  const budget = await measureBudget(resolve(import.meta.dirname, '../../dist'));
  console.log(formatBudget(budget));
  for (const fault of budget.faults) console.error(fault);
  if (budget.faults.length > 0) process.exitCode = 1;
}
