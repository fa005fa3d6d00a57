import type { Page } from '@playwright/test';
import { site } from '../site.ts';
import { isSheet, readStyles } from './editions/editions.ts';
import { finishPdf, type PdfMetadata } from './finishPdf.ts';
import { foldBooklet } from './foldBooklet.ts';
import { markContinued } from './markContinued.ts';
import { HALF_VIEWPORT, VIEWPORT } from './openPage.ts';
import { setCharts } from './placing/setCharts.ts';
import type { PdfJob } from './planPdfs.ts';
import { INDEX, showIndex } from './printedIndex.ts';
import { type Heading, type PlacedPdf, type Printed, print, printNumbered } from './printNumbered.ts';
import { toSheetSize } from './sheetSizes.ts';
import { prepareTags } from './tags/prepareTags.ts';

const BYTE_LIMIT = 250_000;

/** Ticks the section of a job, or none; the contents stand in the whole alone. */
const tickPart = (page: Page, part: number | undefined) =>
  page.evaluate((number) => {
    const root = document.documentElement;
    root.toggleAttribute('data-paged', number === undefined);
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-pick]'))
      box.checked = box.dataset['pick'] === String(number);
  }, part);

/** The headings that print, in order; the outline of the PDF has one entry for each. */
const readHeadings = (page: Page): Promise<Heading[]> =>
  page.evaluate(() => {
    const hasSections = document.querySelector('[data-part]') !== null;
    return [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({
        id: heading.id,
        text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
        isSection: hasSections && heading.tagName === 'H2',
      }));
  });

/** How much tighter a text can be set: with less space between its lines, and in smaller letters too. */
const WHOLE = ['lines', 'lines letters'];
/** In letters that are smaller still. */
const SHEET = [...WHOLE, 'lines letters foot'];
/** With who is who across the foot as well. */
const SECTION = ['lines', 'lines foot', 'lines letters', 'lines letters foot'];

/** Sets the text as tight, or as the page is. */
const setTight = (page: Page, tightness: string) =>
  page.evaluate((tight) => {
    if (tight) document.documentElement.dataset['tight'] = tight;
    else delete document.documentElement.dataset['tight'];
  }, tightness);

/** Sets the page as an edition does, at a width at which all shows that will print. */
async function setEdition(page: Page, job: PdfJob): Promise<void> {
  await page.setViewportSize(job.edition === 'booklet' ? HALF_VIEWPORT : VIEWPORT);
  await page.evaluate(
    (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    },
    await readStyles(job),
  );
}

/** Sets the page as tight as is said, and its charts where they leave no holes then. */
async function setPage(page: Page, job: PdfJob, tight: string) {
  await setTight(page, tight);
  const places = await setCharts(page, toSheetSize(job));
  if (isSheet(job.edition)) await markContinued(page, toSheetSize(job));
  return { tight, places, headings: await readHeadings(page) };
}

const omitIndex = (headings: Heading[]) => headings.filter(({ id }) => id !== INDEX);

/** How many pages are to be had without a sheet more than a page takes without its index. */
async function countRoom(page: Page, job: PdfJob, headings: Heading[]): Promise<number> {
  await showIndex(page, false);
  const { pages } = await print(page, job, omitIndex(headings));
  await showIndex(page, true);
  return job.edition === 'booklet' ? Math.ceil(pages / 4) * 4 : pages;
}

/** Prints all of a page, tighter where its index would else take a sheet more; a booklet goes without it then. */
async function printWhole(page: Page, job: PdfJob): Promise<PlacedPdf> {
  const { places, headings } = await setPage(page, job, '');
  const hasIndex = headings.some(({ id }) => id === INDEX);
  const room = hasIndex ? await countRoom(page, job, headings) : job.limit;
  let best = { ...(await printNumbered(page, job, headings)), places };
  if (job.edition === 'booklet' && best.pages > room) {
    await showIndex(page, false);
    return { ...(await printNumbered(page, job, omitIndex(headings))), places };
  }
  for (const tightness of WHOLE) {
    if (best.pages <= room) break;
    const set = await setPage(page, job, tightness);
    const printed = await printNumbered(page, job, set.headings);
    if (printed.pages < best.pages) best = { ...printed, places: set.places };
  }
  return best;
}

/**
 * Prints a section, tighter where that saves a sheet, and no tighter than it takes; or what has to fit on one sheet. Where
 * neither of the tightest settings saves one, no other is tried.
 */
async function printTight(page: Page, job: PdfJob): Promise<PlacedPdf> {
  const printAs = async (tight: string): Promise<PlacedPdf> => {
    const { places, headings } = await setPage(page, job, tight);
    return { ...(await print(page, job, headings)), places, ...(tight && { tight }) };
  };
  const ways = isSheet(job.edition) ? SHEET : SECTION;
  let loosest = await printAs('');
  if (loosest.pages === 1 || (isSheet(job.edition) && loosest.pages <= job.limit)) return loosest;
  if (!isSheet(job.edition)) {
    const across = await printAs('foot');
    if (across.pages <= loosest.pages) loosest = across;
  }
  let best = loosest;
  for (const tight of ways.slice(-2)) {
    const printed = await printAs(tight);
    if (printed.pages < best.pages) best = printed;
  }
  if (best === loosest) return loosest;
  for (const tight of ways.slice(0, ways.indexOf(best.tight ?? ''))) {
    const looser = await printAs(tight);
    if (looser.pages <= best.pages) return looser;
  }
  return best;
}

async function readMetadata(page: Page, part: number | undefined): Promise<Omit<PdfMetadata, 'headings'>> {
  const { title, description, date, run, language, targets } = await page.evaluate((number) => {
    const root = document.documentElement;
    return {
      title: root.dataset['run'] ?? document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
      date: document.querySelector<HTMLElement>('[data-colophon]')?.dataset['colophon'] ?? '',
      run: root.getAttribute(`data-run-${number}`),
      language: root.lang,
      targets: Object.fromEntries(
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) => {
          const target = document.querySelector(hash);
          return [hash.slice(1), (target?.ariaLabel ?? target?.textContent ?? '').replace(/\s+/g, ' ').trim()];
        }),
      ),
    };
  }, part);
  return {
    title: run ? `${run} – ${title}` : title,
    author: site.publisher,
    subject: description,
    date,
    language,
    targets,
  };
}

/** @throws where the page does not make a PDF that is as it should be, in words that follow its name. */
export async function printPdf(page: Page, job: PdfJob): Promise<Printed> {
  await tickPart(page, job.part);
  await setEdition(page, job);
  await prepareTags(page);
  const isWhole = job.part === undefined && !isSheet(job.edition);
  const { bytes: raw, pages, headings, tight, places } = await (isWhole ? printWhole : printTight)(page, job);
  if (pages > job.limit)
    throw new Error(`it has ${pages} pages, ${pages - job.limit} more than it may; shorten ${job.page}.`);
  const metadata = await readMetadata(page, job.part);
  const isFolded = job.edition === 'booklet';
  const placed = isFolded ? await foldBooklet(raw) : raw;
  const bytes = await finishPdf(placed, { ...metadata, headings: headings.map(({ text }) => text) });
  if (bytes.length > BYTE_LIMIT)
    throw new Error(`it has ${bytes.length} bytes, ${bytes.length - BYTE_LIMIT} more than it may.`);
  const sheets = isFolded ? Math.ceil(pages / 4) : isSheet(job.edition) ? 1 : undefined;
  return { bytes, pages, ...(sheets && { sheets }), ...(tight && { tight }), ...(places && { places }) };
}
