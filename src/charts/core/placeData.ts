import type { Datum } from '../../data/toSeries.ts';
import type { Point } from './geometry.ts';
import type { ValueScale, YearScale } from './scales.ts';

export interface PlacedDatum extends Point {
  year: number;
  /** In units of the axis. */
  value: number;
  isProjected: boolean;
}

/** The values of a series in their places; a year without a value has none. */
export const placeData = (data: readonly Datum[], { x, y }: { x: YearScale; y: ValueScale }): PlacedDatum[] =>
  data.flatMap(({ year, value, isProjected }) =>
    value === null ? [] : [{ year, value, isProjected, x: x(year), y: y(value) }],
  );

/** Values to runs without a gap: a missing year ends a run, and so does a break. */
export function toRuns<T extends { year: number }>(data: readonly T[], breaks: readonly number[]): T[][] {
  const runs: T[][] = [];
  for (const datum of data) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.year;
    if (run && before === datum.year - 1 && !breaks.includes(before)) run.push(datum);
    else runs.push([datum]);
  }
  return runs;
}
