// Prints a page as often as it takes until what it says of its own pages is true.
import type { Page } from '@playwright/test';
import { isSheet } from './editions/editions.ts';
import { findPages, type PageRange, takeRetelling } from './findPages.ts';
import type { Places } from './placing/placeCharts.ts';
import type { PdfJob } from './planPdfs.ts';
import { readIndex, toFirstRanges, writeRanges } from './printedIndex.ts';
import { readContents } from './readContents.ts';
import { readPlaces } from './readPlaces.ts';
import { type PlacedSection, setRunningHeads, toRunningHeads } from './runningHeads.ts';
import { toSheetSize } from './sheetSizes.ts';

/** Pages and file of a PDF. */
export interface Printed {
  bytes: Uint8Array;
  pages: number;
  /** Of what is folded or hung up: how many sheets it takes. */
  sheets?: number;
  /** How tight it is set, where tighter than its page by itself. */
  tight?: string;
  /** Where charts stand, where not at their own places. */
  places?: Places;
}

export interface Heading {
  id: string;
  text: string;
  /** Whether it begins a section of an explainer. */
  isSection: boolean;
}

/** A file with the places of its headings. */
export interface PlacedPdf extends Printed {
  headings: (Heading & PlacedSection)[];
}

/** What a page says of its own pages. */
interface Known {
  numbers: Record<string, number>;
  ranges: PageRange[][];
  heads: string[];
}

const PASSES = 4;
/** Points of white at the head of a page, where its stylesheet says otherwise: 12 mm and 27. */
const HEAD: Partial<Record<string, number>> = { booklet: 34, large: 77 };
/** Most signs that name sections at the head of a sheet: on a line of their own, or beside the title. */
const ROOM = { booklet: 95, large: 74, poster: 0, fold: 0, besideTitle: 135 };

/** Writes the page numbers beside the entries of the contents. */
const writeNumbers = (page: Page, numbers: Record<string, number>) =>
  page.evaluate((pages) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]'))
      link.dataset['page'] = String(pages[link.hash.slice(1)] ?? 0);
  }, numbers);

/** Prints the page as it stands. Gives the page of each heading as well. */
export async function print(page: Page, job: PdfJob, headings: Heading[]): Promise<PlacedPdf> {
  const { width, height } = toSheetSize(job);
  const size = { width: `${width}mm`, height: `${height}mm`, landscape: isSheet(job.edition) };
  const bytes = await page.pdf({ ...size, tagged: true, outline: true });
  const { outline, pages } = await readContents(bytes, HEAD[job.edition ?? '']);
  if (outline.length !== headings.length)
    throw new Error(`it has ${outline.length} entries in its outline for ${headings.length} headings.`);
  return {
    bytes,
    pages,
    headings: headings.map((heading, i) => ({ ...heading, page: 0, isFirst: false, ...outline[i] })),
  };
}

async function readRoom(page: Page, { edition }: PdfJob): Promise<number> {
  if (edition) return ROOM[edition];
  return ROOM.besideTitle - (await page.evaluate(() => document.documentElement.dataset['run']?.length ?? 0));
}

/** Prints until the page numbers in the contents and in the index, and what stands at the heads, are those of the pages. */
export async function printNumbered(page: Page, job: PdfJob, headings: Heading[]): Promise<PlacedPdf> {
  const { entries, order, end } = await readIndex(page);
  const room = await readRoom(page, job);
  let known: Known = { numbers: {}, ranges: entries.map(toFirstRanges), heads: [] };
  // As the first print has them, in which everything that the index names has a link: only so has it a place.
  let passages: Record<string, number> | undefined;
  for (let pass = 0; pass < PASSES; pass++) {
    await writeNumbers(page, known.numbers);
    await writeRanges(page, known.ranges);
    await setRunningHeads(page, known.heads);
    const printed = await print(page, job, headings);
    const places = entries.length > 0 ? await readPlaces(printed.bytes) : { pages: {}, texts: [] };
    passages ??= places.pages;
    const texts = takeRetelling(
      places.texts,
      printed.headings.find(({ id }) => id === end),
    );
    const found = {
      numbers: Object.fromEntries(printed.headings.map(({ id, page: number }) => [id, number])),
      ranges: entries.map((entry) => findPages(entry, { pages: passages ?? {}, texts }, order)),
      heads: toRunningHeads(
        printed.headings.filter(({ isSection }) => isSection),
        printed.pages,
        room,
      ),
    };
    if (JSON.stringify(found) === JSON.stringify(known)) return printed;
    known = found;
  }
  throw new Error(`its page numbers change with each printing; after ${PASSES} they do not agree.`);
}
