import { layoutRules } from '../annotations/layoutRules.ts';
import { layoutSheet } from '../axes/layoutSheet.ts';
import type { Box } from '../core/geometry.ts';
import type { ChartInput, Sheet } from '../core/sheet.ts';
import { type Series, toSeries } from '../core/toSeries.ts';
import { layoutEditions } from './layoutEditions.ts';
import { layoutValues } from './layoutValues.ts';

export interface PlacedBar extends Box {
  year: number;
  value: number;
  isProjected: boolean;
  emphasis: Series['emphasis'];
}

export interface PlacedBarChart extends Sheet {
  bars: PlacedBar[];
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

/** Everything a bar chart shows, in units of the drawing. @throws where its scale has no zero. */
export function layoutBarChart(input: ChartInput): PlacedBarChart {
  const { chart, rows, locale } = input;
  if (chart.y.scale === 'log')
    throw new Error('Bars stand on zero, which a logarithmic scale does not have; draw a line.');
  const series = toSeries(chart, rows, locale);
  const sheet = layoutSheet(input, series);
  const bars = placeBars(series, sheet);
  sheet.occupied.marks.push(...bars.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 })));
  layoutValues(bars, locale, sheet);
  layoutEditions(series, chart.breaks, sheet);
  layoutRules(chart.y.rules, locale, sheet);
  return { ...sheet, bars };
}
