// The ready-made PDFs: the pages as they are built, printed by their own stylesheet. A PDF is made anew only where what
// it is made from has changed. Every file is complete before the first is put into the site.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { formatHtml, type HtmlPage } from '../build/html/tree.ts';
import type { Report } from '../build/progress.ts';
import { site } from '../site.ts';
import { readStyles } from './editions/editions.ts';
import { hashCode, hashPage, toKey } from './hashPrint.ts';
import { launchBrowser } from './launchBrowser.ts';
import { openPage, type PrintedSite } from './openPage.ts';
import { isKept, keepPdf, pruneCache, readKept } from './pdfCache.ts';
import { type PdfJob, planPdfs } from './planPdfs.ts';
import type { Printed } from './printNumbered.ts';
import { printPdf } from './printPdf.ts';

export interface MadePdf extends Printed, Pick<PdfJob, 'name' | 'page'> {
  part?: number | undefined;
}

interface KeyedJob extends PdfJob {
  /** Its name in the cache. */
  key: string;
}

/** Pages that print at once, in one browser. */
const PRINTERS = 2;

/** Gives each job its name in the cache. `version` is that of the browser. */
export async function keyJobs(jobs: PdfJob[], { dir, pages }: PrintedSite, version: string): Promise<KeyedJob[]> {
  const code = await hashCode(join(import.meta.dirname, 'makePdfs.ts'));
  return Promise.all(
    jobs.map(async (job) => {
      const page = await hashPage(dir, pages.get(job.page) ?? '', site.base);
      return { ...job, key: toKey(code, version, JSON.stringify(job), await readStyles(job), page) };
    }),
  );
}

/** What is printed in one window. */
const groupJobs = (jobs: KeyedJob[]): KeyedJob[][] => [
  ...Map.groupBy(jobs, ({ name, page, format, part }) => (part === undefined ? name : `${page} ${format}`)).values(),
];

/** Prints these jobs, and keeps what comes of them. */
async function printAll(browser: Browser, jobs: KeyedJob[], printed: PrintedSite, count: Report['count']) {
  const waiting = groupJobs(jobs);
  let done = 0;
  async function printGroup(group: KeyedJob[]): Promise<void> {
    let page: Page | undefined;
    for (const job of group) {
      try {
        page ??= await openPage(browser, printed, job.page);
        await keepPdf(job.key, await printPdf(page, job));
      } catch (error) {
        waiting.length = 0;
        // Playwright adds a log of its calls.
        throw new Error(`${job.name}.pdf could not be made: ${(error as Error).message.split('\n')[0]}`);
      }
      done += 1;
      count(done, jobs.length);
    }
    // Where the browser is gone, the next that is to be printed says so.
    await page
      ?.context()
      .close()
      .catch(() => undefined);
  }
  // Each whole has a window of its own, for Chromium lays out a page that was printed ever more slowly. The sections of a page
  // share one, always in the same order: the width of a line can hang by a hair on what was laid out there before.
  async function work(): Promise<void> {
    for (let group = waiting.shift(); group; group = waiting.shift()) await printGroup(group);
  }
  count(0, jobs.length);
  await Promise.all(Array.from({ length: PRINTERS }, work));
}

/**
 * Makes every PDF of a built site, into `pdf/`.
 * @throws where one of them cannot be made or is too long; nothing is written then.
 */
export async function makePdfs(dir: string, built: readonly HtmlPage[], { count, say }: Report): Promise<MadePdf[]> {
  const plan = planPdfs(built);
  // Launched even where nothing is to be printed: a PDF of another version is another PDF.
  const browser = await launchBrowser(say);
  if (!browser) return [];
  const printed = { dir, pages: new Map(built.map(({ file, tree }) => [file, formatHtml(tree)])) };
  let jobs: KeyedJob[];
  try {
    jobs = await keyJobs(plan, printed, browser.version());
    await printAll(
      browser,
      jobs.filter(({ key }) => !isKept(key)),
      printed,
      count,
    );
  } finally {
    await browser.close();
  }
  const made = await Promise.all(
    jobs.map(async ({ name, page, part, key }) => ({ name, page, part, ...(await readKept(key)) })),
  );
  await mkdir(join(dir, 'pdf'), { recursive: true });
  for (const { name, bytes } of made) await writeFile(join(dir, 'pdf', `${name}.pdf`), bytes);
  await pruneCache(jobs.map(({ key }) => key));
  return made;
}
