import type { Page } from '@playwright/test';
import { site } from '../site.ts';
import { isSheet, readStyles } from './editions/editions.ts';
import { findPages } from './findPages.ts';
import { finishPdf, type PdfMetadata } from './finishPdf.ts';
import { foldBooklet } from './foldBooklet.ts';
import { HALF_VIEWPORT, VIEWPORT } from './openPage.ts';
import type { PdfJob } from './planPdfs.ts';
import { INDEX, readIndex, showIndex, toFirstRanges, writeRanges } from './printedIndex.ts';
import { readContents } from './readContents.ts';
import { readPlaces } from './readPlaces.ts';

/** Pages and file of a PDF. */
export interface Printed {
  bytes: Uint8Array;
  pages: number;
  /** Of what is folded or hung up: how many sheets it takes. */
  sheets?: number;
}

interface Heading {
  id: string;
  text: string;
}

const BYTE_LIMIT = 250_000;
const PASSES = 4;
/** What a page of a booklet measures: half a sheet. */
const HALVES = { A4: { width: '148.5mm', height: '210mm' }, Letter: { width: '5.5in', height: '8.5in' } };

/** Ticks the section of a job, or none; the contents stand in the whole alone. */
const tickPart = (page: Page, part: number | undefined) =>
  page.evaluate((number) => {
    const root = document.documentElement;
    root.toggleAttribute('data-paged', number === undefined);
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-pick]'))
      box.checked = box.dataset['pick'] === String(number);
  }, part);

/** Texts and anchors of the headings that print, in order; the outline of the PDF has one entry for each. */
const readHeadings = (page: Page): Promise<Heading[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ id: heading.id, text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim() })),
  );

/** Writes the page numbers beside the entries of the contents. */
const writeNumbers = (page: Page, numbers: Record<string, number>) =>
  page.evaluate((pages) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]'))
      link.dataset['page'] = String(pages[link.hash.slice(1)] ?? 0);
  }, numbers);

/** How much tighter a text can be set: with less space between its lines, in smaller letters too, with who is who across the foot as well. */
const TIGHTNESS = ['lines', 'lines letters', 'lines letters foot'];

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

/** Prints the page as it stands. Gives the page of each heading as well. */
async function print(page: Page, { format, edition }: PdfJob, headings: Heading[]) {
  const half = format === 'Letter' ? HALVES.Letter : HALVES.A4;
  const size = edition === 'booklet' ? half : { format };
  const bytes = await page.pdf({ ...size, landscape: isSheet(edition), tagged: true, outline: true });
  const { outline, pages } = await readContents(bytes);
  if (outline.length !== headings.length)
    throw new Error(`it has ${outline.length} entries in its outline for ${headings.length} headings.`);
  const numbers = Object.fromEntries(headings.map(({ id }, i) => [id, outline[i]?.page ?? 0]));
  return { bytes, pages, numbers };
}

/** Prints until the page numbers in the contents and in the index are those of the pages. */
async function printNumbered(page: Page, job: PdfJob, headings: Heading[]): Promise<Printed> {
  const { entries, order } = await readIndex(page);
  let known = { numbers: {}, ranges: entries.map(toFirstRanges) };
  // As the first print has them, in which everything that the index names has a link: only so has it a place.
  let passages: Record<string, number> | undefined;
  for (let pass = 0; pass < PASSES; pass++) {
    await writeNumbers(page, known.numbers);
    await writeRanges(page, known.ranges);
    const printed = await print(page, job, headings);
    const places = entries.length > 0 ? await readPlaces(printed.bytes) : { pages: {}, texts: [] };
    passages ??= places.pages;
    const { texts } = places;
    const found = {
      numbers: printed.numbers,
      ranges: entries.map((entry) => findPages(entry, { pages: passages ?? {}, texts }, order)),
    };
    if (JSON.stringify(found) === JSON.stringify(known)) return printed;
    known = found;
  }
  throw new Error(`its page numbers change with each printing; after ${PASSES} they do not agree.`);
}

/** How many sheets a page takes without its index. */
async function countUnindexed(page: Page, job: PdfJob, headings: Heading[]): Promise<number> {
  await showIndex(page, false);
  const others = headings.filter(({ id }) => id !== INDEX);
  const { pages } = await print(page, job, others);
  await showIndex(page, true);
  return pages;
}

/** Prints all of a page, tighter where its index would else take a sheet more. */
async function printWhole(page: Page, job: PdfJob, headings: Heading[]): Promise<Printed> {
  if (!headings.some(({ id }) => id === INDEX)) return printNumbered(page, job, headings);
  const room = await countUnindexed(page, job, headings);
  let best = await printNumbered(page, job, headings);
  for (const tightness of TIGHTNESS.slice(0, 2)) {
    if (best.pages <= room) break;
    await setTight(page, tightness);
    const printed = await printNumbered(page, job, headings);
    if (printed.pages < best.pages) best = printed;
  }
  return best;
}

/** Prints a section, tighter where that saves a sheet, and no tighter than it takes; or what has to fit on one sheet. */
async function printTight(page: Page, job: PdfJob, headings: Heading[]): Promise<Printed> {
  let best = await print(page, job, headings);
  for (const tightness of TIGHTNESS) {
    if (best.pages === 1 || (isSheet(job.edition) && best.pages <= job.limit)) break;
    await setTight(page, tightness);
    const printed = await print(page, job, headings);
    if (printed.pages < best.pages) best = printed;
  }
  return best;
}

async function readMetadata(page: Page, part: number | undefined): Promise<Omit<PdfMetadata, 'headings'>> {
  const { title, description, date, run, language } = await page.evaluate((number) => {
    const root = document.documentElement;
    return {
      title: root.dataset['run'] ?? document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
      date: document.querySelector<HTMLElement>('[data-colophon]')?.dataset['colophon'] ?? '',
      run: root.getAttribute(`data-run-${number}`),
      language: root.lang,
    };
  }, part);
  return { title: run ? `${run} – ${title}` : title, author: site.publisher, subject: description, date, language };
}

/** @throws where the page does not make a PDF that is as it should be, in words that follow its name. */
export async function printPdf(page: Page, job: PdfJob): Promise<Printed> {
  await tickPart(page, job.part);
  await setTight(page, '');
  await setEdition(page, job);
  const headings = await readHeadings(page);
  const isWhole = job.part === undefined && !isSheet(job.edition);
  const { bytes: raw, pages } = await (isWhole ? printWhole : printTight)(page, job, headings);
  if (pages > job.limit)
    throw new Error(`it has ${pages} pages, ${pages - job.limit} more than it may; shorten ${job.page}.`);
  const metadata = await readMetadata(page, job.part);
  const isFolded = job.edition === 'booklet';
  const placed = isFolded ? await foldBooklet(raw) : raw;
  const bytes = await finishPdf(placed, { ...metadata, headings: headings.map(({ text }) => text) });
  if (bytes.length > BYTE_LIMIT)
    throw new Error(`it has ${bytes.length} bytes, ${bytes.length - BYTE_LIMIT} more than it may.`);
  const sheets = isFolded ? Math.ceil(pages / 4) : isSheet(job.edition) ? 1 : undefined;
  return { bytes, pages, ...(sheets && { sheets }) };
}
