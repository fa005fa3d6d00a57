import { type Series, toSeries } from '../../data/toSeries.ts';
import { layoutAnnotations } from '../annotations/layoutAnnotations.ts';
import { inGap, layoutBreaks } from '../annotations/layoutBreaks.ts';
import { layoutRules } from '../annotations/layoutRules.ts';
import { layoutAxes } from '../axes/layoutAxes.ts';
import { type ChartInput, compose, type Layout, type PlacedLine } from '../core/layout.ts';
import { type PlacedDatum, placeData, toRuns } from '../core/placeData.ts';
import { layoutEnds } from './layoutEnds.ts';
import type { LineChart } from './schema.ts';
import { type Stroke, toStrokes } from './toStrokes.ts';

/** In units. */
const WIDTHS: Record<Series['emphasis'], Record<Stroke['kind'], number>> = {
  highlighted: { known: 4, later: 2, projected: 2 },
  default: { known: 3, later: 1.75, projected: 1.75 },
  muted: { known: 1.75, later: 1.75, projected: 1.75 },
};
const DASHES: Record<Series['dash'], string | undefined> = { solid: undefined, dashed: '6 3', dotted: '1.5 3' };
const PROJECTED = '3 3';

/** Two values nearer than this, in units, are drawn as one. */
const SAME = 1;

/** Leaves out the years in which a muted series runs over the main one, but for the last, from which it parts. */
function dropShared(data: readonly PlacedDatum[], main: readonly PlacedDatum[]): readonly PlacedDatum[] {
  const parts = data.findIndex(({ year, y }) => {
    const same = main.find((datum) => datum.year === year);
    return !same || Math.abs(same.y - y) > SAME;
  });
  return data.slice(Math.max(0, parts - 1));
}

const toLine = ({ points, kind }: Stroke, { emphasis, dash }: Series): PlacedLine => ({
  points,
  width: WIDTHS[emphasis][kind],
  dash: kind === 'projected' ? PROJECTED : DASHES[dash],
  isInk: emphasis === 'muted',
});

/** Lines over years, with their ends, notes, breaks and rules. */
export function layoutLineChart(input: ChartInput<LineChart>): Layout {
  const { chart, rows, locale } = input;
  const series = toSeries(chart, rows, locale);
  const axes = layoutAxes(input, series);
  const { dimensions, scales, knownUntil } = axes;
  const whole = series.map(({ data }) => placeData(data, scales));
  const main = whole[series.findIndex(({ emphasis }) => emphasis !== 'muted')] ?? [];
  const placed = whole.map((data, i) => (series[i]?.emphasis === 'muted' ? dropShared(data, main) : data));
  const breaks = chart.breaks.map(({ before }) => before);
  const lines = series.flatMap((one, i) =>
    toRuns(placed[i] ?? [], breaks)
      .flatMap((run) => toStrokes(run, knownUntil))
      .map((stroke) => toLine(stroke, one)),
  );
  return compose(
    dimensions,
    [
      ...axes.steps,
      () => ({ lines }),
      ...layoutEnds({ series, placed, knownUntil, dimensions, locale }),
      ...layoutAnnotations(chart.annotations, series, axes, locale),
      ...layoutBreaks(chart.breaks, { x: scales.x, locale, ...inGap(placed[0] ?? []) }),
      ...layoutRules(chart.y.rules, axes, locale),
    ],
    scales,
  );
}
