// What the columns of a PDF leave empty at their feet.
import type { OutlineEntry } from '../../src/print/readContents.ts';
import type { PdfPage } from './readPdf.ts';

export interface Hole {
  page: number;
  /** From the left, from 1; 0 where the foot of the whole page is meant. */
  column: number;
  /** In mm. */
  height: number;
}

const MILLIMETRE = 72 / 25.4;

/** Baseline to the end of what hangs below it, in letter sizes. */
const DESCENT = 0.25;

/** In mm, from the foot of the last line among these to the margin. */
function measureFoot(runs: PdfPage['runs'], { height }: PdfPage, margin: number): number {
  const inside = runs.filter(({ y }) => y > margin * MILLIMETRE && y < height - margin * MILLIMETRE);
  const lowest = Math.min(height, ...inside.map(({ y, size }) => y - size * DESCENT));
  return lowest / MILLIMETRE - margin;
}

/**
 * The holes at the feet of columns, down to the sheet that ends the columns; of those after it, at the feet of the sheets.
 * The last sheet may end where it will.
 * @param margin at the foot, in mm
 */
export function findHoles(
  { pages, outline }: { pages: readonly PdfPage[]; outline: readonly OutlineEntry[] },
  columns: number,
  margin: number,
): Hole[] {
  const sections = outline.filter(({ title }) => /^\d+ /.test(title));
  const after = outline.slice(outline.indexOf(sections.at(-1) as OutlineEntry) + 1).find(({ depth }) => depth === 2);
  const end = after?.page ?? pages.length;
  return pages.slice(0, -1).flatMap((page, i) => {
    const width = page.width / columns;
    const parts = i + 1 < end ? Array.from({ length: columns }, (_, column) => column + 1) : [0];
    return parts.map((column) => {
      const runs = page.runs.filter(({ x }) => column === 0 || columns === 1 || Math.floor(x / width) === column - 1);
      return { page: i + 1, column, height: Math.round(measureFoot(runs, page, margin) * 10) / 10 };
    });
  });
}
