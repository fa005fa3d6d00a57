// The ready-made PDFs: the pages as they are built, printed by their own stylesheet. A PDF is made anew only where what
// it is made from has changed. Every file is complete before the first is put into the site.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser as Chromium, chromium, type Page } from '@playwright/test';
import { listFiles } from '../build/listFiles.ts';
import type { Report } from '../build/progress.ts';
import { pruneFolder } from '../build/pruneFolder.ts';
import { cacheFolder } from '../site/cacheFolder.ts';
import { site } from '../site.ts';
import { findBrowser } from './browser.ts';
import { finishPdf } from './finishPdf.ts';
import { hashCode, hashPage, toKey } from './hashPrint.ts';
import { readPdf } from './readPdf.ts';
import { showFonts } from './showFonts.ts';

export interface PdfJob {
  /** Name below `/pdf/`, without its ending. */
  name: string;
  /** Page below the built folder. */
  page: string;
  format: 'A4' | 'Letter';
  /** The one section to print. */
  part?: number;
  /** Most pages that it may have. */
  limit: number;
}

export interface MadePdf {
  name: string;
  bytes: Uint8Array;
  pages: number;
}

/** What was made before, by the hash of what it was made from. */
const CACHE = cacheFolder('pdf');
const BYTE_LIMIT = 250_000;
const HANDOUT_PAGES = 2;
const EXPLAINER_PAGES = 16;
const PASSES = 4;
const FORMATS = ['A4', 'Letter'] as const;
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');

/** What is to be made of a built site: explainers and handouts in both sizes, each section in A4. */
export function planPdfs(pages: Map<string, string>): PdfJob[] {
  return [...pages].flatMap(([page, html]): PdfJob[] => {
    const path = page.replace(/\/?index\.html$/, '');
    const name = path.replaceAll('/', '-');
    const whole = (limit: number) =>
      FORMATS.map((format) => ({ name: `${name}-${format.toLowerCase()}`, page, format, limit }));
    if (path.endsWith('/handout')) return whole(HANDOUT_PAGES);
    if (!html.includes('id="pick-1"')) return [];
    const parts = [...html.matchAll(/\sdata-url-(\d)="[^"]*\/([^/"]+)\/"/g)].map(([, part, anchor]) => ({
      name: `${name}-${anchor}-a4`,
      page,
      format: 'A4' as const,
      part: Number(part),
      limit: EXPLAINER_PAGES,
    }));
    return [...whole(EXPLAINER_PAGES), ...parts];
  });
}

/** Opens a page of the folder at its address in the world, so that no local address gets into a link. */
async function openPage(browser: Chromium, dir: string, file: string): Promise<Page> {
  // As wide as the text of A4.
  const viewport = { width: 635, height: 930 };
  const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce', viewport });
  const page = await context.newPage();
  await showFonts(page);
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const below = decodeURIComponent(pathname.slice(base.length));
    const path = join(dir, below.endsWith('/') || below === '' ? `${below}index.html` : below);
    if (origin === new URL(site.url).origin && existsSync(path)) await route.fulfill({ path });
    else await route.abort();
  });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.url}${base}${file.replace(/index\.html$/, '')}`);
  // Without it the page would print as on a screen.
  const hasPrintSheet = await page.evaluate(() =>
    [...document.styleSheets].some(({ media }) => media.mediaText === 'print'),
  );
  if (!hasPrintSheet) throw new Error(`${file} has no sheet for paper; Page.astro links it.`);
  // Pictures that wait until they are shown would else come too late.
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  return page;
}

/** Ticks the section of a job, or none; the contents stand in the whole alone. */
const tickPart = (page: Page, part: number | undefined) =>
  page.evaluate((number) => {
    document.documentElement.toggleAttribute('data-paged', number === undefined);
    for (const box of document.querySelectorAll<HTMLInputElement>('.pick > input')) {
      box.checked = box.id === `pick-${number}`;
    }
  }, part);

/** Texts and anchors of the headings that print, in order; the outline of the PDF has one entry for each. */
const readHeadings = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => {
        const copy = heading.cloneNode(true) as HTMLElement;
        for (const anchor of copy.querySelectorAll('.anchor')) anchor.remove();
        return { id: heading.id, text: (copy.textContent ?? '').replace(/\s+/g, ' ').trim() };
      }),
  );

/** Writes the page numbers beside the entries of the contents. */
const writeNumbers = (page: Page, numbers: Record<string, number>) =>
  page.evaluate((pages) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
      link.dataset['page'] = String(pages[link.hash.slice(1)] ?? 0);
    }
  }, numbers);

/** Steps of the stylesheet that save a sheet, the gentlest first. */
const FITS = ['margin', 'tight', 'margin tight'] as const;

/** Whether the colophon keeps clear of what stands in the margin above it. A single sheet is laid out as the page is. */
const isClear = (page: Page) =>
  page.evaluate(() => {
    const gap = 3;
    const [colophon] = [...document.querySelectorAll('[data-part] > .colophon')].filter((one) => one.checkVisibility());
    const top = colophon?.getBoundingClientRect().top ?? 0;
    return [...(colophon?.parentElement?.querySelectorAll('*') ?? [])]
      .filter((element) => getComputedStyle(element).float === 'right')
      .every((note) => note.getBoundingClientRect().bottom + gap <= top);
  });

/** Fits a section onto fewer sheets where one of the steps can. */
async function fitPart(page: Page, job: PdfJob): Promise<void> {
  const countSheets = async (fit?: (typeof FITS)[number]) => {
    await page.evaluate((step) => {
      if (step) document.documentElement.dataset['fit'] = step;
      else delete document.documentElement.dataset['fit'];
    }, fit);
    return (await readPdf(await page.pdf({ format: job.format }))).pages.length;
  };
  const plain = await countSheets();
  if (plain === 1 || job.part === undefined) return;
  for (const fit of FITS) {
    const count = await countSheets(fit);
    if (count < plain && (fit === 'tight' || (count === 1 && (await isClear(page))))) return;
  }
  await countSheets();
}

async function printJob(page: Page, job: PdfJob): Promise<Uint8Array> {
  await tickPart(page, job.part);
  await fitPart(page, job);
  const headings = await readHeadings(page);
  let numbers: Record<string, number> = {};
  for (let pass = 0; pass < PASSES; pass++) {
    if (job.part === undefined) await writeNumbers(page, numbers);
    const bytes = await page.pdf({ format: job.format, tagged: true, outline: true });
    const { outline, pages } = await readPdf(bytes);
    if (outline.length !== headings.length)
      throw new Error(`it has ${outline.length} entries in its outline for ${headings.length} headings.`);
    const found = Object.fromEntries(headings.map(({ id }, i) => [id, outline[i]?.page ?? 0]));
    const isStable = job.part !== undefined || JSON.stringify(found) === JSON.stringify(numbers);
    numbers = found;
    if (!isStable) continue;
    if (pages.length > job.limit)
      throw new Error(
        `it has ${pages.length} pages, ${pages.length - job.limit} more than it may; shorten ${job.page}.`,
      );
    return finishPdf(
      bytes,
      await readMetadata(
        page,
        job,
        headings.map(({ text }) => text),
      ),
    );
  }
  throw new Error(`its page numbers change with each printing; after ${PASSES} they do not agree.`);
}

async function readMetadata(page: Page, job: PdfJob, headings: string[]) {
  const { title, description, date } = await page.evaluate(() => ({
    title: document.documentElement.dataset['run'] ?? document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    date: document.querySelector<HTMLElement>('.colophon')?.dataset['date'] ?? '',
  }));
  const part =
    job.part === undefined
      ? undefined
      : await page.evaluate((n) => document.documentElement.getAttribute(`data-run-${n}`), job.part);
  return { title: part ? `${part} – ${title}` : title, author: site.publisher, subject: description, date, headings };
}

/** Gives each job its name in the cache. `version` is that of the browser. */
export async function keyJobs(
  pages: Map<string, string>,
  dir: string,
  version: string,
): Promise<(PdfJob & { key: string })[]> {
  const code = await hashCode(join(import.meta.dirname, 'makePdfs.ts'));
  return Promise.all(
    planPdfs(pages).map(async (job) => {
      const page = await hashPage(dir, pages.get(job.page) ?? '', base);
      return { ...job, key: toKey(code, version, JSON.stringify(job), page) };
    }),
  );
}

async function makeAll(
  browser: Chromium,
  jobs: (PdfJob & { key: string })[],
  dir: string,
  count: Report['count'],
): Promise<void> {
  let opened: { file: string; page: Page } | undefined;
  for (const [i, job] of jobs.entries()) {
    count(i, jobs.length);
    try {
      if (opened?.file !== job.page) {
        await opened?.page.context().close();
        opened = { file: job.page, page: await openPage(browser, dir, job.page) };
      }
      const bytes = await printJob(opened.page, job);
      if (bytes.length > BYTE_LIMIT)
        throw new Error(`it has ${bytes.length} bytes, ${bytes.length - BYTE_LIMIT} more than it may.`);
      const cached = join(CACHE, `${job.key}.pdf`);
      // The number of pages stands beside the file, which need not be read again to know it.
      await writeFile(`${cached}.pages`, String((await readPdf(bytes)).pages.length));
      await writeFile(`${cached}.new`, bytes);
      await rename(`${cached}.new`, cached);
    } catch (error) {
      // Playwright adds a log of its calls.
      throw new Error(`${job.name}.pdf could not be made: ${(error as Error).message.split('\n')[0]}`);
    }
  }
}

/** A machine may have no browser that runs; the site is whole without PDFs. */
async function launchBrowser(say: Report['say']): Promise<Chromium | undefined> {
  try {
    if (process.env['CHROMIUM'] === 'none') throw new Error('CHROMIUM=none');
    const { executablePath, args, env } = await findBrowser();
    return await chromium.launch({
      executablePath,
      args,
      env: { ...(process.env as Record<string, string>), ...env },
    });
  } catch (error) {
    const fault = (error as Error).message.split('\n')[0];
    say(`No PDFs were made, since no browser runs here (${fault}); the pages do not mention them.`);
    return undefined;
  }
}

/**
 * Makes every PDF of a built site, into `pdf/`.
 * @throws where one of them cannot be made or is too long; nothing is written then.
 */
export async function makePdfs(dir: string, { count, say }: Report): Promise<MadePdf[]> {
  const files = await listFiles(dir, '.html');
  const pages = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dir, file), 'utf8')] as const)),
  );
  await mkdir(CACHE, { recursive: true });
  // Launched even where nothing is to be printed: a PDF of another version is another PDF.
  const browser = await launchBrowser(say);
  if (!browser) return [];
  let jobs: Awaited<ReturnType<typeof keyJobs>>;
  try {
    jobs = await keyJobs(pages, dir, browser.version());
    const missing = jobs.filter(({ key }) => !existsSync(join(CACHE, `${key}.pdf`)));
    await makeAll(browser, missing, dir, count);
  } finally {
    await browser.close();
  }
  const made = await Promise.all(
    jobs.map(async ({ name, key }) => {
      const bytes = new Uint8Array(await readFile(join(CACHE, `${key}.pdf`)));
      return { name, bytes, pages: Number(await readFile(join(CACHE, `${key}.pdf.pages`), 'utf8')) };
    }),
  );
  await mkdir(join(dir, 'pdf'), { recursive: true });
  for (const { name, bytes } of made) await writeFile(join(dir, 'pdf', `${name}.pdf`), bytes);
  await pruneFolder(
    CACHE,
    jobs.flatMap(({ key }) => [`${key}.pdf`, `${key}.pdf.pages`]),
  );
  return made;
}
