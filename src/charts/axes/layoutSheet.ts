import { getLocale } from '../../i18n/locales.ts';

import { layoutWritten } from '../annotations/layoutWritten.ts';
import { getDimensions, getFontSize } from '../core/dimensions.ts';
import { formatValue } from '../core/formatValue.ts';
import type { Segment } from '../core/geometry.ts';
import { getLabelBox, measureLabel, toText, wrapLabel } from '../core/label.ts';
import { pickWord } from '../core/pickWord.ts';
import { fixLabel } from '../core/placeLabel.ts';
import { getValueDomain, makeValueScale, makeYearScale } from '../core/scales.ts';
import { type ChartInput, layGround, type Sheet } from '../core/sheet.ts';
import { getValueTicks, getYearTicks } from '../core/ticks.ts';
import type { Series } from '../core/toSeries.ts';
import { layoutAxis } from './layoutAxis.ts';

/** Round values on the vertical axis, about. */
const VALUE_TICKS = { wide: 5, narrow: 4, card: 2 };
/** Clear space between two years on the axis, in font sizes. */
const YEAR_GAP = 2;
/** Between the unit and what stands right of it, in units. */
const UNIT_GAP = 10;

/** Scales, axes, unit and dates: everything but the marks. */
export function layoutSheet({ chart, written, locale, width }: ChartInput, series: readonly Series[]): Sheet {
  const noted = chart.annotations.flatMap(({ y }) => (y === undefined ? [] : [y]));
  const domain = getValueDomain(chart.y, series, [...noted, ...chart.y.rules.map(({ value }) => value)]);
  const valueTicks = getValueTicks(chart.y.scale, domain, VALUE_TICKS[width]);
  const fontSize = getFontSize(width);
  const format = (value: number) => formatValue(value, locale);
  const dimensions = getDimensions(
    width,
    Math.max(...valueTicks.map((tick) => measureLabel(format(tick), fontSize))) + 8,
  );
  const x = makeYearScale(series, dimensions.frame);
  const [left, right] = x.range() as [number, number];
  const frame = Object.assign(dimensions.frame, { left, right });
  const y = makeValueScale(chart.y.scale, domain, frame);
  const [first, last] = x.domain() as [number, number];
  const years = getYearTicks(
    first + 0.5,
    last - 0.5,
    frame.right - frame.left,
    measureLabel('2000', fontSize) + YEAR_GAP * fontSize,
  );
  const bottom = layoutAxis({ orientation: 'bottom', ticks: years, scale: x, format: String, dimensions });
  const side = layoutAxis({ orientation: 'left', ticks: valueTicks, scale: y, format, dimensions });

  const base = y(domain[0] < 0 ? 0 : domain[0]);
  const zero: Segment = [
    { x: frame.left, y: base },
    { x: frame.right, y: base },
  ];
  const ground = layGround(dimensions);
  const sheet: Sheet = {
    ...ground,
    x,
    y,
    grid: side.grid,
    axis: base === frame.bottom ? [...bottom.ticks, zero] : [zero],
    occupied: { ...ground.occupied, rules: [zero], grid: side.grid },
    knownUntil: Number.POSITIVE_INFINITY,
  };
  for (const label of [...side.labels, ...bottom.labels])
    sheet.labels.push(fixLabel(label, dimensions, sheet.occupied));
  const dates = layoutWritten(written, locale, sheet, domain[0] < 0 ? base : frame.bottom);

  const unit = pickWord(chart.y.unit, locale);
  const words = chart.y.scale === 'log' ? `${unit}, ${getLocale(locale).catalogue.chart.logarithmic}` : unit;
  const room = Math.min(dimensions.width, ...dates.map((label) => getLabelBox(label, dimensions).x0)) - UNIT_GAP;
  const lines = toText(wrapLabel(words, room, fontSize), 'muted');
  sheet.labels.push(fixLabel({ lines, x: 0, y: 0, anchor: 'start' }, dimensions, sheet.occupied));
  return sheet;
}
