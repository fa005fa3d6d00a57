import { type Series, toSeries } from '../../data/toSeries.ts';
import { layoutBreaks } from '../annotations/layoutBreaks.ts';
import { layoutRules } from '../annotations/layoutRules.ts';
import { layoutAxes } from '../axes/layoutAxes.ts';
import { type ChartInput, compose, type Layout, type PlacedBar } from '../core/layout.ts';
import { placesDown } from '../core/places.ts';
import type { ValueScale, YearScale } from '../core/scales.ts';
import { layoutEditions } from './layoutEditions.ts';
import { layoutValues } from './layoutValues.ts';
import type { BarChart } from './schema.ts';

/** Width of a bar as a part of its year. */
const FULL = 0.7;
/** From the line of a break to its label, in units. */
const BREAK_GAP = 6;

/** Bars from zero, one a year, over all series: a year without a value has none. */
function placeBars(series: readonly Series[], { x, y }: { x: YearScale; y: ValueScale }): PlacedBar[] {
  const half = ((x(1) - x(0)) * FULL) / 2;
  return series.flatMap(({ data, emphasis }) =>
    data.flatMap(({ year, value, isProjected }): PlacedBar[] => {
      if (value === null) return [];
      const [y0, y1] = [y(Math.max(0, value)), y(Math.min(0, value))];
      const kind = isProjected ? 'projected' : 'value';
      return [{ key: year, value, kind, emphasis, x0: x(year) - half, x1: x(year) + half, y0, y1 }];
    }),
  );
}

/** Bars over years; several series are editions that follow one another. */
export function layoutBarChart(input: ChartInput<BarChart>): Layout {
  const { chart, rows, locale } = input;
  const series = toSeries(chart, rows, locale);
  const axes = layoutAxes(input, series);
  const { dimensions, scales } = axes;
  const bars = placeBars(series, scales);
  const line = { x: scales.x, toSpan: () => dimensions.frame, locale };
  const steps =
    series.length > 1
      ? [
          ...layoutValues(bars, [], dimensions, locale),
          ...layoutBreaks(chart.breaks, line),
          ...layoutEditions(series, scales.x, dimensions),
        ]
      : [
          ...layoutBreaks(chart.breaks, {
            ...line,
            toPlaces: ([{ x }], text) =>
              placesDown({ x, ...dimensions.frame, gap: BREAK_GAP }, text, dimensions, ['end', 'start']),
          }),
          ...layoutValues(bars, chart.breaks, dimensions, locale),
        ];
  return compose(
    dimensions,
    [...axes.steps, () => ({ bars }), ...steps, ...layoutRules(chart.y.rules, axes, locale)],
    scales,
  );
}
