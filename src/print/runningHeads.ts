// Each sheet of a whole names at its head the sections that are read on it. Chromium knows no running strings, but the number
// of a page can be written in a counter style, and its signs can be names. Where a reader prints a page by a browser's
// own command nobody knows beforehand what stands on which sheet: there the title stands alone.
import type { Page } from '@playwright/test';
import { shorten } from '../text/shorten.ts';

/** A heading of a section with its place in the file. */
export interface PlacedSection {
  text: string;
  /** From 1. */
  page: number;
  /** Whether nothing stands before it on its page. */
  isFirst: boolean;
}

/** Signs of a title by which it is known: a bare number would be read as a page. */
const KNOWN = 12;

/** “2 Soldiers in charge – 4 Motives”; where that is too long, with less of the last, or the first by itself. */
function toRange(names: readonly string[], room: number): string {
  const [first = ''] = names;
  if (first.length > room) return '';
  const last = names.length > 1 ? (names.at(-1) ?? '') : '';
  const left = room - `${first} – `.length;
  return last && left >= Math.min(KNOWN, last.length) ? `${first} – ${shorten(last, left)}` : first;
}

/**
 * What stands at the head of each page, from the first, which has nothing.
 * @param room most signs of a head
 */
export function toRunningHeads(sections: readonly PlacedSection[], pages: number, room: number): string[] {
  return Array.from({ length: pages }, (_, i) => {
    const begun = sections.filter(({ page }) => page === i + 1);
    const before = begun[0]?.isFirst ? undefined : sections.findLast(({ page }) => page <= i);
    const names = [...(before ? [before] : []), ...begun].map(({ text }) => text);
    return i === 0 ? '' : toRange(names, room);
  });
}

/** The stylesheet by which the number of a page is written as its head. */
export const toCounterStyle = (heads: readonly string[]): string =>
  `@counter-style sections { system: fixed; symbols: ${heads.map((head) => JSON.stringify(head)).join(' ')}; }`;

/** Sets the heads of the sheets that are printed next; those of an edition stay as they are. */
export const setRunningHeads = (page: Page, heads: readonly string[]): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
  }, toCounterStyle(heads));
