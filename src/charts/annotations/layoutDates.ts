import { decimalYear } from '../../data/decimalYear.ts';
import { formatDate } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { upright } from '../core/geometry.ts';
import { getTextSize, type Label, toTextLines } from '../core/label.ts';
import type { ChartInput, Step } from '../core/layout.ts';
import type { YearScale } from '../core/scales.ts';

/** A date of an analysis, in a drawing. */
export interface DrawnDate {
  x: number;
  /** Month and year, in words. */
  name: string;
}

/** The dates that fall within the years of a drawing, in order of time. */
export function toDates({ written, locale }: Pick<ChartInput, 'written' | 'locale'>, x: YearScale): DrawnDate[] {
  const [first, last] = x.domain() as [number, number];
  return written
    .map(({ date }) => ({ year: decimalYear(date), name: formatDate(date.slice(0, 7), locale) }))
    .filter(({ year }) => year >= first && year <= last)
    .map(({ year, name }) => ({ x: x(year), name }))
    .sort((a, b) => a.x - b.x);
}

/** A thin rule at each date. */
export const layoutDates =
  (dates: readonly DrawnDate[], span: { top: number; bottom: number }): Step =>
  () => ({ written: dates.map(({ x }) => upright(x, span)) });

/** From the rule of a date to its label, in units. */
const GAP = 5;

/**
 * Two lines at the top of each rule. They stand left of it, those of the last of several right of it, so that two dates close
 * together do not meet.
 */
export function toDateLabels(dates: readonly DrawnDate[], locale: string, dimensions: Dimensions): Label[] {
  const { chart } = getLocale(locale).catalogue;
  return dates.map(({ x, name }, i) => {
    const lines = toTextLines(chart.writtenLines(name), 'ink');
    const isLast = i > 0 && i === dates.length - 1;
    const isRight = isLast || x - GAP - getTextSize(lines, dimensions).width < dimensions.frame.left;
    return { lines, x: isRight ? x + GAP : x - GAP, y: 0, anchor: isRight ? 'start' : 'end' };
  });
}
