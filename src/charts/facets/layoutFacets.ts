import { formatValue } from '../../data/formatValue.ts';
import { toSeries } from '../../data/toSeries.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Weight } from '../../text/font.ts';
import { inGap, layoutBreaks } from '../annotations/layoutBreaks.ts';
import { toDates } from '../annotations/layoutDates.ts';
import { placeNote } from '../annotations/placeNote.ts';
import { layoutUnit, wrapUnit } from '../axes/layoutUnit.ts';
import { type Dimensions, type Frame, getDimensions } from '../core/dimensions.ts';
import { measureLabel } from '../core/label.ts';
import { type ChartInput, compose, type Layout, type Step } from '../core/layout.ts';
import { placeData } from '../core/placeData.ts';
import { placesDown } from '../core/places.ts';
import { getValueDomain, makeValueScale, makeYearScale } from '../core/scales.ts';
import { getValueTicks } from '../core/ticks.ts';
import { END_GAP, type Facet, layoutEnd, layoutFacet, TICK_GAP } from './layoutFacet.ts';
import { placeFrames } from './placeFrames.ts';
import type { FacetsChart } from './schema.ts';

/** Round values on the axis, about. */
const VALUE_TICKS = 3;
/** Under the unit, and under the frames for the years, in lines of text. */
const HEAD_GAP = 0.4;
const FOOT = 1.6;
/** From the rule of a date to its note, in units. */
const DATE_GAP = 6;

/** What is said once, in the first facet: its break and the dates. */
function layoutNotes({ frame, scales, data, dates }: Facet, { chart, locale, width }: ChartInput<FacetsChart>): Step[] {
  const words = getLocale(locale).catalogue.chart;
  const { toSpan, toPlaces } = inGap(data);
  // On a card a facet is too low to say what changes.
  const isCard = width === 'card' || width === 'square';
  const breaks = layoutBreaks(chart.breaks, {
    x: scales.x,
    toSpan,
    ...(toPlaces && !isCard && { toPlaces }),
    locale,
  });
  const notes = dates.map(({ x, name }) =>
    placeNote({
      text: words.written(name),
      tone: 'ink',
      places: (lines, dimensions) => placesDown({ ...frame, x, gap: DATE_GAP }, lines, dimensions, ['end']),
    }),
  );
  const within =
    (step: Step): Step =>
    (layout) =>
      step({ ...layout, dimensions: { ...layout.dimensions, width: frame.right } });
  return [...breaks, ...notes].map(within);
}

/** One small line chart for each series, side by side on one scale. A break is one of the first series. */
export function layoutFacets(input: ChartInput<FacetsChart>): Layout {
  const { chart, rows, locale, width } = input;
  const series = toSeries(chart, rows, locale);
  const domain = getValueDomain(chart.y, series, []);
  const ticks = getValueTicks(chart.y.scale, domain, VALUE_TICKS);
  const base = getDimensions(width, 0);
  const { fontSize, lineHeight } = base;
  const unit = wrapUnit(chart.y, locale, base.width, fontSize);
  const ends = series.map(({ data }) => data.findLast(({ value }) => value !== null)?.value ?? 0);
  const measure = (value: number, weight?: Weight) => measureLabel(formatValue(value, locale), fontSize, weight);
  const left = Math.ceil(Math.max(...ticks.map((tick) => measure(tick)))) + TICK_GAP;
  const right = Math.max(...ends.map((end) => measure(end, 'strong'))) + END_GAP;
  const top = (unit.length + HEAD_GAP) * lineHeight;
  const frames = placeFrames(series.length, width, { left, right, top }, base);
  const height = Math.ceil(Math.max(...frames.map(({ bottom }) => bottom)) + FOOT * lineHeight);
  const dimensions: Dimensions = { ...base, height, noteWidth: (frames[0]?.right ?? 0) - left };

  const facets = series.map((one, i): Facet => {
    const frame = frames[i] as Frame;
    const scales = { x: makeYearScale(series, frame), y: makeValueScale(chart.y.scale, domain, frame) };
    return {
      series: one,
      frame,
      scales,
      data: placeData(one.data, scales),
      dates: toDates(input, scales.x),
      breaks: i === 0 ? chart.breaks.map(({ before }) => before) : [],
      isFirst: frame.left === left,
    };
  });
  return compose(dimensions, [
    layoutUnit(unit),
    ...facets.flatMap((facet) => layoutFacet(facet, ticks, dimensions, locale)),
    ...facets.map((facet) => layoutEnd(facet, dimensions, locale)),
    ...facets.slice(0, 1).flatMap((first) => layoutNotes(first, input)),
  ]);
}
