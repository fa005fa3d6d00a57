import type { Page } from '@playwright/test';
import { site } from '../site.ts';
import { finishPdf, type PdfMetadata } from './finishPdf.ts';
import type { PdfJob } from './planPdfs.ts';
import { readContents } from './readContents.ts';

/** Pages and file of a PDF. */
export interface Printed {
  bytes: Uint8Array;
  pages: number;
}

interface Heading {
  id: string;
  text: string;
}

const BYTE_LIMIT = 250_000;
const PASSES = 4;

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

/** Sets the text tighter, or as the page is. */
const setTight = (page: Page, isTight: boolean) =>
  page.evaluate((tight) => document.documentElement.toggleAttribute('data-tight', tight), isTight);

/** Prints the page as it stands. Gives the page of each heading as well. */
async function print(page: Page, format: PdfJob['format'], headings: Heading[]) {
  const bytes = await page.pdf({ format, tagged: true, outline: true });
  const { outline, pages } = await readContents(bytes);
  if (outline.length !== headings.length)
    throw new Error(`it has ${outline.length} entries in its outline for ${headings.length} headings.`);
  const numbers = Object.fromEntries(headings.map(({ id }, i) => [id, outline[i]?.page ?? 0]));
  return { bytes, pages, numbers };
}

/** Prints until the page numbers in the contents are those of the pages. */
async function printWhole(page: Page, { format }: PdfJob, headings: Heading[]): Promise<Printed> {
  let numbers: Record<string, number> = {};
  for (let pass = 0; pass < PASSES; pass++) {
    await writeNumbers(page, numbers);
    const printed = await print(page, format, headings);
    if (JSON.stringify(printed.numbers) === JSON.stringify(numbers)) return printed;
    numbers = printed.numbers;
  }
  throw new Error(`its page numbers change with each printing; after ${PASSES} they do not agree.`);
}

/** Prints a section, tighter where that saves a sheet. */
async function printPart(page: Page, { format }: PdfJob, headings: Heading[]): Promise<Printed> {
  const plain = await print(page, format, headings);
  if (plain.pages === 1) return plain;
  await setTight(page, true);
  const tight = await print(page, format, headings);
  return tight.pages < plain.pages ? tight : plain;
}

async function readMetadata(page: Page, part: number | undefined): Promise<Omit<PdfMetadata, 'headings'>> {
  const { title, description, date, run } = await page.evaluate((number) => {
    const root = document.documentElement;
    return {
      title: root.dataset['run'] ?? document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
      date: document.querySelector<HTMLElement>('[data-colophon]')?.dataset['colophon'] ?? '',
      run: root.getAttribute(`data-run-${number}`),
    };
  }, part);
  return { title: run ? `${run} – ${title}` : title, author: site.publisher, subject: description, date };
}

/** @throws where the page does not make a PDF that is as it should be, in words that follow its name. */
export async function printPdf(page: Page, job: PdfJob): Promise<Printed> {
  await tickPart(page, job.part);
  await setTight(page, false);
  const headings = await readHeadings(page);
  const { bytes: raw, pages } = await (job.part === undefined ? printWhole : printPart)(page, job, headings);
  if (pages > job.limit)
    throw new Error(`it has ${pages} pages, ${pages - job.limit} more than it may; shorten ${job.page}.`);
  const metadata = await readMetadata(page, job.part);
  const bytes = await finishPdf(raw, { ...metadata, headings: headings.map(({ text }) => text) });
  if (bytes.length > BYTE_LIMIT)
    throw new Error(`it has ${bytes.length} bytes, ${bytes.length - BYTE_LIMIT} more than it may.`);
  return { bytes, pages };
}
