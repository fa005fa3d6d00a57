import { layoutAnnotations } from '../annotations/layoutAnnotations.ts';
import { layoutBreaks } from '../annotations/layoutBreaks.ts';
import { layoutRules } from '../annotations/layoutRules.ts';
import { layoutSheet } from '../axes/layoutSheet.ts';
import { toSegments } from '../core/geometry.ts';
import type { ChartInput, PlacedDot, Sheet } from '../core/sheet.ts';
import { type Series, toSeries } from '../core/toSeries.ts';
import { type PlacedDatum, type Stroke, toRuns, toStrokes } from '../core/toStrokes.ts';
import { layoutEnds } from './layoutEnds.ts';

export interface PlacedLine {
  strokes: Stroke[];
  dash: Series['dash'];
  emphasis: Series['emphasis'];
}

export interface PlacedLineChart extends Sheet {
  lines: PlacedLine[];
  dots: PlacedDot[];
}

/** Two values nearer than this, in units, are drawn as one. */
const SAME = 1;

function placeData({ data }: Series, { x, y }: Sheet): PlacedDatum[] {
  return data.flatMap(({ year, value, isProjected }) =>
    value === null ? [] : [{ year, value, isProjected, x: x(year), y: y(value) }],
  );
}

/** Leaves out the years in which a muted series runs over the main one, but for the last, from which it parts. */
function dropShared(data: readonly PlacedDatum[], main: readonly PlacedDatum[]): PlacedDatum[] {
  const parts = data.findIndex(({ year, y }) => {
    const same = main.find((datum) => datum.year === year);
    return !same || Math.abs(same.y - y) > SAME;
  });
  return data.slice(Math.max(0, parts - 1));
}

/** Everything a line chart shows, in units of the drawing. */
export function layoutLineChart(input: ChartInput): PlacedLineChart {
  const { chart, rows, locale } = input;
  const series = toSeries(chart, rows, locale);
  const sheet = layoutSheet(input, series);
  const whole = series.map((one) => placeData(one, sheet));
  const main = whole[series.findIndex(({ emphasis }) => emphasis !== 'muted')] ?? [];
  const data = whole.map((one, i) => (series[i]?.emphasis === 'muted' ? dropShared(one, main) : one));
  const breaks = chart.breaks.map(({ before }) => before);
  const lines = series.map(({ dash, emphasis }, i) => ({
    dash,
    emphasis,
    strokes: toRuns(data[i] ?? [], breaks).flatMap((run) => toStrokes(run, sheet.knownUntil)),
  }));
  sheet.occupied.lines.push(...lines.flatMap(({ strokes }) => strokes.flatMap(({ points }) => toSegments(points))));

  const ends = layoutEnds(series, data, locale, sheet);
  const noted = layoutAnnotations(chart.annotations, series, locale, sheet);
  layoutBreaks(chart.breaks, data[0] ?? [], locale, sheet);
  layoutRules(chart.y.rules, locale, sheet);
  return { ...sheet, lines, dots: [...ends, ...noted] };
}
