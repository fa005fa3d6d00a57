import { formatValue } from '../../data/formatValue.ts';
import type { Series } from '../../data/toSeries.ts';
import { type DrawnDate, layoutDates } from '../annotations/layoutDates.ts';
import { layoutAxis } from '../axes/layoutAxis.ts';
import type { Dimensions, Frame } from '../core/dimensions.ts';
import { level, type Point } from '../core/geometry.ts';
import { type Label, type Tone, toTextLines } from '../core/label.ts';
import type { PlacedDot, Step } from '../core/layout.ts';
import { type PlacedDatum, toRuns } from '../core/placeData.ts';
import { fixLabels } from '../core/placeLabel.ts';
import type { ValueScale, YearScale } from '../core/scales.ts';
import { NAME } from './placeFrames.ts';

/** One series in its frame. */
export interface Facet {
  series: Series;
  frame: Frame;
  scales: { x: YearScale; y: ValueScale };
  data: PlacedDatum[];
  dates: DrawnDate[];
  /** Years after which its line is open. */
  breaks: readonly number[];
  /** The first of a row bears the values of the axis. */
  isFirst: boolean;
}

/** Width of a line, in units. */
const WIDTHS: Record<Series['emphasis'], number> = { highlighted: 3.5, default: 2.25, muted: 2 };
/** From the frame to the values of the axis, from its foot to the years, and from the end of a line to its value, in units. */
export const TICK_GAP = 6;
const YEAR_GAP = 3;
export const END_GAP = 7;

const toTone = ({ emphasis }: Series): Tone => (emphasis === 'highlighted' ? 'subject' : 'ink');

/** To half a unit: a facet is too small for more, and shorter numbers weigh less. */
const round = ({ x, y }: Point): Point => ({ x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 });

function layoutYears({ data, frame }: Facet, { lineHeight }: Dimensions): Label[] {
  const ends = [data[0], data.at(-1)].flatMap((datum) => datum?.year ?? []);
  const places = [frame.left, frame.right].slice(0, ends.length);
  const { labels } = layoutAxis({
    orientation: 'bottom',
    ticks: places,
    scale: (x) => x,
    format: (x) => String(ends[places.indexOf(x)]),
    frame,
    lineHeight,
    gap: YEAR_GAP,
  });
  return labels.map((label, i) => ({ ...label, anchor: i === 0 ? 'start' : 'end' }));
}

/** Line, axes, name and dates of one facet, on a scale that all share. */
export function layoutFacet(facet: Facet, ticks: readonly number[], dimensions: Dimensions, locale: string): Step[] {
  const { series, frame, scales, data, dates, breaks, isFirst } = facet;
  const { lineHeight } = dimensions;
  const { grid, labels } = layoutAxis({
    orientation: 'left',
    ticks,
    scale: scales.y,
    format: (value) => formatValue(value, locale),
    frame,
    lineHeight,
    gap: TICK_GAP,
  });
  const runs = toRuns(data, breaks);
  const lines = runs
    .filter(({ length }) => length > 1)
    .map((run) => ({
      points: run.map(round),
      width: WIDTHS[series.emphasis],
      isInk: series.emphasis !== 'highlighted',
    }));
  // The last value, and each between two gaps, which no line shows.
  const dots = data
    .filter((datum, i) => i === data.length - 1 || runs.some((run) => run.length === 1 && run.includes(datum)))
    .map(
      ({ x, y, isProjected }): PlacedDot => ({
        x,
        y,
        kind: isProjected ? 'projected' : 'value',
        emphasis: series.emphasis,
      }),
    );
  const name = toTextLines([series.label], toTone(series), 'strong');
  return [
    () => ({ lines, grid: grid.slice(1), axis: [level(frame.bottom, frame)] }),
    fixLabels([...(isFirst ? labels : []), ...layoutYears(facet, dimensions)]),
    () => ({ dots }),
    fixLabels([{ lines: name, x: frame.left, y: frame.top - NAME * lineHeight, anchor: 'start' }]),
    layoutDates(dates, frame),
  ];
}

/** The last value of a facet, right of its line. */
export function layoutEnd({ series, data }: Facet, { lineHeight }: Dimensions, locale: string): Step {
  const last = data.at(-1);
  if (!last) return () => ({});
  const lines = toTextLines([formatValue(last.value, locale)], toTone(series), 'strong');
  return fixLabels([{ lines, x: last.x + END_GAP, y: last.y - lineHeight / 2, anchor: 'start' }]);
}
