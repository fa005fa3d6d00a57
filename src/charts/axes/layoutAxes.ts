import { formatValue } from '../../data/formatValue.ts';
import type { Series } from '../../data/toSeries.ts';
import type { AnyChart } from '../../schemas/chart.ts';
import { layoutDates, toDateLabels, toDates } from '../annotations/layoutDates.ts';
import { type Dimensions, getDimensions, getFontSize, type Width } from '../core/dimensions.ts';
import { level } from '../core/geometry.ts';
import { getLabelBox, measureLabel } from '../core/label.ts';
import type { ChartInput, Step } from '../core/layout.ts';
import { fixLabels } from '../core/placeLabel.ts';
import { getValueDomain, makeValueScale, makeYearScale, type ValueScale, type YearScale } from '../core/scales.ts';
import { getValueTicks, getYearTicks } from '../core/ticks.ts';
import { layoutAxis } from './layoutAxis.ts';
import { layoutUnit, wrapUnit } from './layoutUnit.ts';

/** What a chart with years across and values upwards stands on. */
export interface Axes {
  dimensions: Dimensions;
  scales: { x: YearScale; y: ValueScale };
  /** What lies right of it had not happened when the last of the authors wrote; infinite without a date. */
  knownUntil: number;
  steps: Step[];
}

/** Round values on the vertical axis, about. */
const VALUE_TICKS: Record<Width, number> = { wide: 5, narrow: 4, card: 2, square: 4 };
/** Room beside the labels of the vertical axis, in units. */
const SIDE = 8;
/** Clear space between two years on the axis, in font sizes. */
const YEAR_GAP = 2;
/** Between the unit and what stands right of it, in units. */
const UNIT_GAP = 10;
/** Top of the rule of a date, in units. */
const DATE_TOP = 2;

function makeScales(y: AnyChart['y'], domain: [number, number], series: readonly Series[], base: Dimensions) {
  const x = makeYearScale(series, base.frame);
  const [left, right] = x.range() as [number, number];
  const dimensions = { ...base, frame: { ...base.frame, left, right } };
  return { dimensions, x, y: makeValueScale(y.scale, domain, dimensions.frame) };
}

/** Scales, axes, unit and dates: everything but the marks. `less` is how much lower than others the drawing is, in units. */
export function layoutAxes(input: ChartInput, series: readonly Series[], less = 0): Axes {
  const { chart, locale, width } = input;
  const noted = (chart.annotations ?? []).flatMap(({ y }) => y ?? []);
  const domain = getValueDomain(chart.y, series, [...noted, ...(chart.y.rules ?? []).map(({ value }) => value)]);
  const ticks = getValueTicks(chart.y.scale, domain, VALUE_TICKS[width]);
  const fontSize = getFontSize(width);
  const format = (value: number) => formatValue(value, locale);
  const widest = Math.max(...ticks.map((tick) => measureLabel(format(tick), fontSize)));
  const { dimensions, x, y } = makeScales(chart.y, domain, series, getDimensions(width, widest + SIDE, less));
  const { frame, lineHeight } = dimensions;
  const [first, last] = x.domain() as [number, number];
  const yearRoom = measureLabel('2000', fontSize) + YEAR_GAP * fontSize;
  const years = getYearTicks(first + 0.5, last - 0.5, frame.right - frame.left, yearRoom);
  const bottom = layoutAxis({ orientation: 'bottom', ticks: years, scale: x, format: String, frame, lineHeight });
  const side = layoutAxis({ orientation: 'left', ticks, scale: y, format, frame, lineHeight });

  const base = y(domain[0] < 0 ? 0 : domain[0]);
  const dates = toDates(input, x);
  const labels = toDateLabels(dates, locale, dimensions);
  const room = Math.min(dimensions.width, ...labels.map((label) => getLabelBox(label, dimensions).x0)) - UNIT_GAP;
  return {
    dimensions,
    scales: { x, y },
    knownUntil: dates.at(-1)?.x ?? Number.POSITIVE_INFINITY,
    steps: [
      () => ({ grid: side.grid, ticks: base === frame.bottom ? bottom.ticks : [], axis: [level(base, frame)] }),
      fixLabels([...side.labels, ...bottom.labels]),
      layoutDates(dates, { top: DATE_TOP, bottom: domain[0] < 0 ? base : frame.bottom }),
      fixLabels(labels),
      layoutUnit(wrapUnit(chart.y, locale, room, fontSize)),
    ],
  };
}
