import { decimalYear } from '../../data/decimalYear.ts';
import { formatDate } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';

import { layoutBreaks } from '../annotations/layoutBreaks.ts';
import { placeNote } from '../annotations/placeNote.ts';
import { type Dimensions, type Frame, getDimensions, type Width } from '../core/dimensions.ts';
import { formatValue } from '../core/formatValue.ts';
import { type Segment, toSegments } from '../core/geometry.ts';
import { getTextSize, type Label, measureLabel, toText, wrapLabel } from '../core/label.ts';
import { pickWord } from '../core/pickWord.ts';
import { fixLabel } from '../core/placeLabel.ts';
import { getValueDomain, makeValueScale, makeYearScale } from '../core/scales.ts';
import { type ChartInput, type Ground, layGround, type PlacedDot } from '../core/sheet.ts';
import { getValueTicks } from '../core/ticks.ts';
import { type Series, toSeries } from '../core/toSeries.ts';
import { type PlacedDatum, toRuns } from '../core/toStrokes.ts';

export interface PlacedFacet {
  frame: Frame;
  label: string;
  emphasis: Series['emphasis'];
  /** Lines without a gap. */
  runs: PlacedDatum[][];
}

export interface PlacedFacets extends Ground {
  facets: PlacedFacet[];
  dots: PlacedDot[];
}

/** How many facets stand in a row, and how high each frame is, in units. */
const SIZES = { wide: { most: 5, height: 190 }, narrow: { most: 2, height: 110 }, card: { most: 5, height: 100 } };
/** Between the value at the end of a line and the next facet, in units. */
const GUTTER = 10;
/** Between facets one under another, in lines of text. */
const ROW_GAP = 1.4;
/** Room over a frame for its name, in lines of text. */
const NAME = 1.35;
const VALUE_TICKS = 3;
/** From a tick and from the end of a line to the label, and half the room that a dot takes, in units. */
const GAP = 6;
const END_GAP = 7;
const DOT = 4;

function placeFrames(
  count: number,
  width: Width,
  { lineHeight, width: full }: Dimensions,
  left: number,
  right: number,
  top: number,
) {
  const { most, height } = SIZES[width];
  const columns = Math.min(count, most);
  const each = (full - left - GUTTER * (columns - 1)) / columns;
  return Array.from({ length: count }, (_, i): Frame => {
    const x = left + (i % columns) * (each + GUTTER);
    const y = top + Math.floor(i / columns) * (height + (NAME + ROW_GAP) * lineHeight) + NAME * lineHeight;
    return { left: x, right: x + each - right, top: y, bottom: y + height };
  });
}

const level = (y: number, { left, right }: Frame): Segment => [
  { x: left, y },
  { x: right, y },
];

/** One small line chart for each series, side by side on one scale, in units of the drawing. A break is one of the first series. */
export function layoutFacets(input: ChartInput): PlacedFacets {
  const { chart, rows, written, locale, width } = input;
  const { catalogue } = getLocale(locale);
  const series = toSeries(chart, rows, locale);
  const domain = getValueDomain(
    chart.y,
    series,
    chart.y.rules.map(({ value }) => value),
  );
  const ticks = getValueTicks(chart.y.scale, domain, VALUE_TICKS);
  const base = getDimensions(width, 0);
  const { fontSize, lineHeight } = base;
  const left = Math.ceil(Math.max(...ticks.map((tick) => measureLabel(formatValue(tick, locale), fontSize)))) + GAP;
  const unit = toText(wrapLabel(pickWord(chart.y.unit, locale), base.width, fontSize), 'muted');
  const ends = series.map(({ data }) => data.findLast(({ value }) => value !== null)?.value ?? 0);
  const right = Math.max(...ends.map((end) => measureLabel(formatValue(end, locale), fontSize, 'strong'))) + END_GAP;
  const frames = placeFrames(series.length, width, base, left, right, (unit.length + 0.4) * lineHeight);
  const height = Math.ceil(Math.max(...frames.map(({ bottom }) => bottom)) + 1.6 * lineHeight);
  const dimensions: Dimensions = { ...base, height, noteWidth: (frames[0]?.right ?? 0) - left };

  const ground = layGround(dimensions);
  const { labels, occupied } = ground;
  const fix = (label: Label) => labels.push(fixLabel(label, dimensions, occupied));
  fix({ lines: unit, x: 0, y: 0, anchor: 'start' });

  const breaks = chart.breaks.map(({ before }) => before);
  const dots: PlacedDot[] = [];
  const facets = series.map(({ label, emphasis, data }, i): PlacedFacet => {
    const frame = frames[i] as Frame;
    const x = makeYearScale(series, frame);
    const y = makeValueScale(chart.y.scale, domain, frame);
    const placed = data.flatMap(({ year, value, isProjected }) =>
      value === null ? [] : [{ year, value, isProjected, x: x(year), y: y(value) }],
    );
    const runs = toRuns(placed, i === 0 ? breaks : []);
    occupied.lines.push(...runs.flatMap(toSegments));
    const grid = ticks.map((tick) => level(y(tick), frame));
    ground.grid.push(...grid.slice(1));
    ground.axis.push(level(frame.bottom, frame));
    occupied.grid.push(...grid);

    const isFirst = frame.left === left;
    for (const tick of isFirst ? ticks : []) {
      const lines = toText([formatValue(tick, locale)], 'muted');
      fix({ lines, x: left - GAP, y: y(tick) - lineHeight / 2, anchor: 'end' });
    }
    const [first, last] = [placed[0], placed.at(-1)];
    if (first && last) {
      const foot = { y: frame.bottom + GAP / 2 };
      fix({ ...foot, lines: toText([String(first.year)], 'muted'), x: frame.left, anchor: 'start' });
      fix({ ...foot, lines: toText([String(last.year)], 'muted'), x: frame.right, anchor: 'end' });
      dots.push({ x: last.x, y: last.y, kind: last.isProjected ? 'projected' : 'value', emphasis });
      occupied.marks.push({ x0: last.x - DOT, x1: last.x + DOT, y0: last.y - DOT, y1: last.y + DOT });
    }
    const tone = emphasis === 'highlighted' ? 'subject' : 'ink';
    fix({ lines: toText([label], tone, 'strong'), x: frame.left, y: frame.top - NAME * lineHeight, anchor: 'start' });
    for (const { date } of written) {
      const at = x(decimalYear(date));
      const rule: Segment = [
        { x: at, y: frame.top },
        { x: at, y: frame.bottom },
      ];
      ground.written.push(rule);
      occupied.rules.push(rule);
    }
    return { frame, label, emphasis, runs };
  });

  for (const { runs, emphasis } of facets) {
    const last = runs.at(-1)?.at(-1);
    const tone = emphasis === 'highlighted' ? 'subject' : 'ink';
    if (!last) continue;
    const lines = toText([formatValue(last.value, locale)], tone, 'strong');
    fix({ lines, x: last.x + END_GAP, y: last.y - lineHeight / 2, anchor: 'start' });
  }
  const [frame] = frames;
  if (frame) {
    const x = makeYearScale(series, frame);
    const y = makeValueScale(chart.y.scale, domain, frame);
    const knownUntil = Number.POSITIVE_INFINITY;
    // The label of a break stays in its own facet.
    const own = { ...ground, x, y, knownUntil, dimensions: { ...dimensions, width: frame.right } };
    layoutBreaks(chart.breaks, facets[0]?.runs.flat() ?? [], locale, own);
    for (const { date } of written) {
      const at = x(decimalYear(date));
      const when = formatDate(date.slice(0, 7), locale);
      placeNote(
        {
          text: catalogue.chart.written(when),
          tone: 'ink',
          places: (lines) => {
            const { height: room } = getTextSize(lines, dimensions);
            const count = Math.max(1, Math.floor((frame.bottom - frame.top - room) / 8));
            return Array.from({ length: count }, (_, i) => ({ x: at - GAP, y: frame.top + i * 8, anchor: 'end' }));
          },
        },
        ground,
      );
    }
  }
  return { ...ground, facets, dots };
}
