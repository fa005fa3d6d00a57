import type { Box } from '../core/geometry.ts';
import type { Sheet } from '../core/sheet.ts';
import type { Series } from '../core/toSeries.ts';

export interface PlacedBar extends Box {
  year: number;
  value: number;
  isProjected: boolean;
  emphasis: Series['emphasis'];
}

/** Width of a bar as a part of its year. */
const FULL = 0.7;

/** Bars from zero, one a year, over all series: a year without a value has none. */
export function placeBars(series: readonly Series[], { x, y }: Pick<Sheet, 'x' | 'y'>): PlacedBar[] {
  const half = ((x(1) - x(0)) * FULL) / 2;
  return series.flatMap(({ data, emphasis }) =>
    data.flatMap(({ year, value, isProjected }) => {
      if (value === null) return [];
      const [y0, y1] = [y(Math.max(0, value)), y(Math.min(0, value))];
      return [{ year, value, isProjected, emphasis, x0: x(year) - half, x1: x(year) + half, y0, y1 }];
    }),
  );
}
