import type { LevelPoint, PlacedLevel } from './layoutLevel.ts';
import {
  type DateLabel,
  type DateRoom,
  LOWEST,
  MOST_WRITTEN,
  NARROWEST,
  type PlacedDate,
  placeDates,
  toNearest,
} from './placeDates.ts';

/** Rows of dates on the first page, in font sizes: two stand in the drawing, a third above it. */
const [ROW, FIRST] = [1.5, 1.2];
export const ROWS_INSIDE = 2;

/** Place of a row from the top of the drawing, in font sizes. */
export const toRowTop = (row: number, rows: number): number => FIRST + ROW * (row - Math.max(0, rows - ROWS_INSIDE));

/**
 * The dates with their places above the oil: the first of several ways to write them that has room for all, or the last.
 * @param ways the same dates, the longest way to write them first
 */
export function placeInOil<T extends DateLabel>(
  ways: readonly T[][],
  points: readonly LevelPoint[],
  { toPercent, toDepth }: Pick<PlacedLevel, 'toPercent' | 'toDepth'>,
): { dates: T[]; placed: PlacedDate<T>[] } {
  const isClear: DateRoom['isClear'] = (from, to, row, rows) =>
    points
      .filter(({ year }) => toPercent(year) > from - 2 && toPercent(year) < to + 2)
      .every(({ year }) => toDepth(year) / 100 > (toRowTop(row, rows) + 0.5) / LOWEST);
  const written = ways.map((dates) => ({
    dates,
    placed: placeDates(toNearest(dates, -1), { width: NARROWEST, isClear }),
  }));
  const isWhole = ({ dates, placed }: (typeof written)[number]) =>
    placed.length === Math.min(dates.length, MOST_WRITTEN);
  return written.find(isWhole) ?? written.at(-1)!;
}
