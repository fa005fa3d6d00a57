import type { LevelPoint } from '../charts/level/layoutLevel.ts';

/** What the oil output of a year is, and how far its bar reaches. */
export interface YearLevel {
  value: number;
  /** In per cent of the room that there is. */
  share: number;
}

/** How far the highest bar reaches, in per cent; its value stands behind it. */
const REACH = 80;

/**
 * The bar of each year that has a figure, by the year; all on one scale from zero, which the highest of all years fills.
 * @param points yearly values, as the signature drawing has them
 */
export function toYearLevels(points: readonly LevelPoint[]): Map<string, YearLevel> {
  const top = Math.max(...points.map(({ value }) => value));
  return new Map(
    points.map(({ year, value }) => [String(year), { value, share: Math.round((value / top) * REACH * 10) / 10 }]),
  );
}
