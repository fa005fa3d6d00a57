import { layoutRules } from '../annotations/layoutRules.ts';
import { layoutSheet } from '../axes/layoutSheet.ts';
import type { ChartInput, Sheet } from '../core/sheet.ts';
import { toSeries } from '../core/toSeries.ts';
import { layoutBreakLines } from './layoutBreakLines.ts';
import { layoutEditions } from './layoutEditions.ts';
import { layoutValues } from './layoutValues.ts';
import { type PlacedBar, placeBars } from './placeBars.ts';

export interface PlacedBarChart extends Sheet {
  bars: PlacedBar[];
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
  if (series.length > 1) {
    layoutValues(bars, [], locale, sheet);
    layoutEditions(series, chart.breaks, sheet);
  } else {
    layoutBreakLines(chart.breaks, locale, sheet);
    layoutValues(bars, chart.breaks, locale, sheet);
  }
  layoutRules(chart.y.rules, locale, sheet);
  return { ...sheet, bars };
}
