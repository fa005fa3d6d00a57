import type { Dimensions, Frame, Width } from '../core/dimensions.ts';

/** How many facets stand in a row, and how high each frame is, in units. */
const SIZES: Record<Width, { most: number; height: number }> = {
  wide: { most: 5, height: 190 },
  narrow: { most: 2, height: 110 },
  card: { most: 5, height: 100 },
  square: { most: 3, height: 100 },
};
/** Between the value at the end of a line and the next facet, in units. */
const GUTTER = 10;
/** Between facets one under another, in lines of text. */
const ROW_GAP = 1.4;
/** Room over a frame for its name, in lines of text. */
export const NAME = 1.35;

/** Room left of the first facet of a row, right of each frame, and over the first row, in units. */
export interface Margin {
  left: number;
  right: number;
  top: number;
}

/** The frames of so many facets, row by row. */
export function placeFrames(count: number, width: Width, margin: Margin, dimensions: Dimensions): Frame[] {
  const { most, height } = SIZES[width];
  const { lineHeight } = dimensions;
  const columns = Math.min(count, most);
  const each = (dimensions.width - margin.left - GUTTER * (columns - 1)) / columns;
  return Array.from({ length: count }, (_, i) => {
    const left = margin.left + (i % columns) * (each + GUTTER);
    const top = margin.top + Math.floor(i / columns) * (height + (NAME + ROW_GAP) * lineHeight) + NAME * lineHeight;
    return { left, right: left + each - margin.right, top, bottom: top + height };
  });
}
