import { decimalYear } from '../../data/decimalYear.ts';
import { formatDate } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Segment } from '../core/geometry.ts';
import { getTextSize, type Label, toText } from '../core/label.ts';
import { fixLabel } from '../core/placeLabel.ts';
import type { Sheet, Written } from '../core/sheet.ts';

/** From the rule to its label, in units. */
const GAP = 5;

const isVertical = (x: number, top: number, foot: number): Segment => [
  { x, y: top },
  { x, y: foot },
];

/**
 * Marks the date of each analysis on the time axis: a thin rule and two lines at its top. The label stands left of its rule,
 * the last of several right of it, so that two dates close together do not meet. Adds to the sheet; returns the labels.
 */
export function layoutWritten(written: readonly Written[], locale: string, sheet: Sheet, foot: number): Label[] {
  const { dimensions, occupied, x } = sheet;
  const [first, last] = x.domain() as [number, number];
  const { chart } = getLocale(locale).catalogue;
  const dates = written
    .map(({ date }) => ({ date, year: decimalYear(date) }))
    .filter(({ year }) => year >= first && year <= last)
    .sort((a, b) => a.year - b.year);
  return dates.map(({ date, year }, i) => {
    const at = x(year);
    const lines = toText(chart.writtenLines(formatDate(date.slice(0, 7), locale)), 'ink');
    const { width } = getTextSize(lines, dimensions);
    const isRight = (i > 0 && i === dates.length - 1) || at - GAP - width < dimensions.frame.left;
    const rule = isVertical(at, 2, foot);
    sheet.written.push(rule);
    sheet.knownUntil = at;
    occupied.rules.push(rule);
    const label = fixLabel(
      { lines, x: at + (isRight ? GAP : -GAP), y: 0, anchor: isRight ? 'start' : 'end' },
      dimensions,
      occupied,
    );
    sheet.labels.push(label);
    return label;
  });
}
