/** Rows of dates that stand above the oil, in em: from one to the next, and the middle of the first. */
const [ROW, FIRST] = [1.35, 1.1];

export const toEm = (length: number): string => `${Math.round(length * 1000) / 1000}em`;

/** Heights of a drawing of the level, in em from its top. */
interface Heights {
  /** Where the oil may begin, and the drawing ends. */
  oil: number;
  bottom: number;
  toRow: (row: number) => string;
  /** @param depth from the top of the oil, in per cent */
  toLevel: (depth: number) => string;
}

/**
 * A drawing of the level with rows of dates above it.
 * @param air between the last row and the oil, in em
 * @param height of the oil, in em
 */
export function layoutHeights(rows: number, air: number, height: number): Heights {
  const oil = FIRST + ROW * (rows - 1) + air;
  return {
    oil,
    bottom: oil + height,
    toRow: (row) => toEm(FIRST + ROW * row),
    toLevel: (depth) => toEm(oil + (height * depth) / 100),
  };
}
