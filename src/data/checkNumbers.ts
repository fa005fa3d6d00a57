import { getSeparators } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { AnyChart } from '../schemas/chart.ts';
import type { Row } from './row.ts';
import { selectRows } from './selectRows.ts';

interface PrintedNumber {
  text: string;
  value: number;
  decimals: number;
}

const escapeSign = (sign: string) => sign.replace(/[.\s]/g, (character) => (character === '.' ? '\\.' : '\\s'));

/** Every number in a text, as the language writes it. */
export function findNumbers(text: string, locale: string): PrintedNumber[] {
  const { group, decimal } = getSeparators(locale);
  const pattern = new RegExp(
    `\\d{1,3}(?:${escapeSign(group)}\\d{3})+(?:${escapeSign(decimal)}\\d+)?|\\d+(?:${escapeSign(decimal)}\\d+)?`,
    'g',
  );
  return (text.match(pattern) ?? []).map((match) => {
    const [whole = '', fraction = ''] = match.split(decimal);
    return { text: match, value: Number(`${whole.replaceAll(group, '')}.${fraction || 0}`), decimals: fraction.length };
  });
}

const DATE = /^\d{4}(-\d\d)?$/;

/** Rounded as it is printed, and without its sign: “fell by 5.7” speaks of −5.7. */
const isPrinted = (value: number, { value: printed, decimals }: PrintedNumber) =>
  Math.abs(Math.abs(value) - printed) <= 0.5 * 10 ** -decimals + 1e-9;

/** A value that the chart bears; one of a year is told apart by it. */
interface Borne {
  value: number;
  year?: number;
}

/** Every number that the chart bears: drawn values, reference lines, reported figures, years and what series are chosen by. */
function collectValues(chart: AnyChart, rows: readonly Row[], locale: string): Borne[] {
  const { y, series, annotations = [] } = chart;
  const drawn = selectRows(chart, rows);
  const cells = drawn.flatMap(({ key, value }) =>
    value === null ? [] : [typeof key === 'number' ? { value, year: key } : { value }],
  );
  // Editions and months are read as dates: “April 2016”.
  const dates = drawn
    .flatMap(({ key, row }) => [key, ...Object.values(row).filter((cell) => typeof cell === 'string')])
    .flatMap((cell) => (typeof cell === 'number' || DATE.test(cell ?? '') ? [Number(String(cell).slice(0, 4))] : []));
  const chosen = series.flatMap(({ where }) => Object.values(where).map(Number)).filter(Number.isFinite);
  const inUnit = findNumbers(y.unit[locale] ?? '', locale);
  return [
    ...cells,
    ...annotations.flatMap((note) => (note.y === undefined ? [] : [{ value: note.y, year: note.x }])),
    ...[...dates, ...chosen, ...(y.rules ?? []).map(({ value }) => value)].map((value) => ({ value })),
    ...inUnit.map(({ value }) => ({ value })),
  ];
}

/**
 * The numbers in a text about a chart that neither its drawn values, rounded as printed, nor its years, unit, rules or annotations
 * bear; “388 in 2012” where a number is borne by another year than the one it is said of.
 */
export function checkNumbers(text: string, chart: AnyChart, rows: readonly Row[], locale: string): string[] {
  const borne = collectValues(chart, rows, locale);
  const strangers = findNumbers(text, locale).filter((number) => !borne.some(({ value }) => isPrinted(value, number)));
  const years = new Set(borne.map(({ year }) => year));
  const misplaced = getLocale(locale)
    .rules.ofYear.flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ groups }) => {
      const [number] = findNumbers(groups?.['number'] ?? '', locale);
      const year = Number(groups?.['year']);
      if (!number || !years.has(year) || strangers.some((stranger) => stranger.text === number.text)) return [];
      const isOf = borne.some((item) => (item.year ?? year) === year && isPrinted(item.value, number));
      return isOf ? [] : [`${number.text} in ${year}`];
    });
  return [...new Set([...strangers.map((number) => number.text), ...misplaced])];
}
