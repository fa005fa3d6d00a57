// The lines that lead from the dates in the signature drawing to the cards that hang below it, one column beside the next.

export interface PlacedHanger {
  /** Place of the date and of the card along the width, in per cent. */
  at: number;
  onto: number;
  /** Depth at which the line turns, in per cent. */
  turn: number;
}

/** Cards that stand in a row of one each; more stand in pairs, one below the other. */
const MOST_SINGLE = 3;
/** How far right of its column’s edge the lower card of a pair hangs, in per cent of the width; its line passes the upper one. */
export const INSET = 1.2;

/** Cards by column, in order. */
export function toColumns<T>(cards: readonly T[]): T[][] {
  const size = cards.length > MOST_SINGLE ? 2 : 1;
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, i) => cards.slice(i * size, (i + 1) * size));
}

/**
 * Lines that never cross; the first column is left to what stands beside the cards.
 * @param dates places along the width in order, in per cent
 */
export function layoutHangers(dates: readonly number[]): PlacedHanger[] {
  const columns = toColumns(dates);
  return columns.flatMap((column, c) =>
    column.map((at, place) => {
      const i = dates.length > MOST_SINGLE ? 2 * c + place : c;
      const onto = ((c + 1) * 100) / (columns.length + 1) + place * INSET;
      // Of lines that run left the later turns deeper, of those that run right the earlier.
      const depth = onto < at ? i + 1 : dates.length - i;
      return { at, onto, turn: (depth * 100) / (dates.length + 1) };
    }),
  );
}
