// What a reader pays for, in exact bytes after brotli 11: `npm run budget`. The limits are part of `npm test`.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { toBrotli } from '../../src/build/compressFiles.ts';
import { listFiles } from '../../src/build/listFiles.ts';
import { findInlineCode } from '../../src/build/writePolicy.ts';

/** What a retelling with its charts may cost, without fonts and the sheet for paper. */
const RETELLINGS = { 'twist-in-caracas': 20_000, 'slow-motion-coup': 14_600 };
/** What comes to each: the marks of claims with the charts of what came after, metadata and sharing, printing. */
const ADDED = [3_000, 3_000, 3_000];
/** Everything of a chart page but its fonts and its sheet for paper. */
const CHART_LIMIT = 14_000;
const SCRIPT_LIMIT = 3_000;
const FONT_LIMIT = 60_000;
/** The sheet for paper, which no text on a screen waits for. */
const PRINT_LIMIT = 2_500;

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

const REFERENCE = /<(?:script|img|source|link|image|use)\b[^>]*?\s(?:src|href)=["']?([^"'\s>#]+)[^>]*>/gi;
const IMPORT = /\b(?:import|from)\s*\(?\s*["'](\.?\.?\/[^"']+)["']/g;
const FONT_URL = /url\(["']?([^"')]+\.woff2)/gi;
const PRINT_SHEET = /<link\b(?=[^>]*\srel="stylesheet")(?=[^>]*\smedia="print")[^>]*\shref="([^"]+)"/i;
const BLOCKING_STYLE = /<link\b(?=[^>]*\srel=["']?stylesheet)(?![^>]*\smedia="print")|@import\b/i;
const BLOCKING_SCRIPT = /<script\b(?=[^>]*\ssrc=)(?![^>]*\s(?:async|defer|type=["']?module))/i;
/** Links that fetch something at once; a canonical address is not fetched. */
const FETCHED_LINK = /\srel=["']?(?:stylesheet|icon|preload|modulepreload|manifest)\b/i;

/** Pictures that wait until they are shown or printed. */
const LAZY_IMAGE = /^<img\b[^>]*\sloading=["']?lazy/i;

/** The file of a site below this base that an address in one of its files leads to. */
function toFile(address: string, base: string, from = ''): string {
  const { pathname } = new URL(address, `http://site${base}${from}`);
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
}

/** Our own files that the page fetches, those that its modules import included, without fonts and the sheet for paper. */
async function findFetched(html: string, dir: string, base: string): Promise<Set<string>> {
  const tags = [...html.matchAll(REFERENCE)].filter(
    ([tag]) => (!/^<link/i.test(tag) || (FETCHED_LINK.test(tag) && !PRINT_SHEET.test(tag))) && !LAZY_IMAGE.test(tag),
  );
  const fetched = new Set(tags.map(([, address = '']) => toFile(address, base)));
  for (const file of fetched) {
    if (file.endsWith('.woff2')) fetched.delete(file);
    else if (file.endsWith('.js')) {
      const code = await readFile(join(dir, file), 'utf8');
      for (const [, address = ''] of code.matchAll(IMPORT)) fetched.add(toFile(address, base, file));
    }
  }
  return fetched;
}

async function measurePage(page: string, pageLimit: number, dir: string, base: string): Promise<Budget> {
  const html = await readFile(join(dir, page, 'index.html'));
  const text = html.toString();
  const readBytes = (file: string) => readFile(join(dir, file));
  const fetched = await findFetched(text, dir, base);

  let total = toBrotli(html).length;
  let script = Buffer.byteLength(findInlineCode(text, page).script);
  for (const file of fetched) {
    const { length } = toBrotli(await readBytes(file));
    total += length;
    if (file.endsWith('.js')) script += length;
  }
  let fonts = 0;
  const fontFiles = new Set([...text.matchAll(FONT_URL)].map(([, address = '']) => address));
  for (const address of fontFiles) fonts += (await readBytes(toFile(address, base))).length;
  const sheet = PRINT_SHEET.exec(text)?.[1];

  const lines = [
    { page, what: 'all but fonts', bytes: total, limit: pageLimit },
    { page, what: 'scripts', bytes: script, limit: SCRIPT_LIMIT },
    { page, what: 'fonts', bytes: fonts, limit: FONT_LIMIT },
    {
      page,
      what: 'print rules',
      bytes: sheet ? toBrotli(await readBytes(toFile(sheet, base))).length : 0,
      limit: PRINT_LIMIT,
    },
  ];
  const faults = lines
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ what, bytes, limit }) =>
        `${page}: ${what} come to ${bytes} bytes, ${bytes - limit} over the limit of ${limit}.`,
    );
  if (BLOCKING_STYLE.test(text)) faults.push(`${page}: the text waits for a stylesheet; inline it.`);
  if (BLOCKING_SCRIPT.test(text)) faults.push(`${page}: the text waits for a script; make it a module.`);
  return { lines, faults };
}

/** The limits of the explainers and of every chart page that was built. */
async function getPageLimits(dir: string): Promise<Record<string, number>> {
  const charts = (await listFiles(dir, 'index.html')).flatMap((file) => /^charts\/[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return {
    ...Object.fromEntries(
      Object.entries(RETELLINGS).map(([page, limit]) => [page, ADDED.reduce((a, b) => a + b, limit)]),
    ),
    ...Object.fromEntries(charts.map((page) => [page, CHART_LIMIT])),
  };
}

/** Measures every explainer and chart page of a built site. */
export async function measureBudget(dir: string, limits?: Record<string, number>): Promise<Budget> {
  const pageLimits = limits ?? (await getPageLimits(dir));
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
  const budget: Budget = { lines: [], faults: [] };
  for (const [page, limit] of Object.entries(pageLimits)) {
    if (!existsSync(join(dir, page, 'index.html'))) {
      budget.faults.push(`${page}: the built site has no such page.`);
      continue;
    }
    const { lines, faults } = await measurePage(page, limit, dir, base);
    budget.lines.push(...lines);
    budget.faults.push(...faults);
  }
  return budget;
}

export function formatBudget({ lines }: Budget): string {
  const rows = lines.map(({ page, what, bytes, limit }) => [
    page,
    what,
    String(bytes),
    String(limit),
    String(limit - bytes),
  ]);
  const table = [['page', 'what', 'bytes', 'limit', 'left'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

if (import.meta.main) {
  const budget = await measureBudget(resolve(import.meta.dirname, '../../dist'));
  console.log(formatBudget(budget));
  for (const fault of budget.faults) console.error(fault);
  if (budget.faults.length > 0) process.exitCode = 1;
}
