import type { Chart } from '../schemas/chart.ts';
import type { Row } from './parseCsv.ts';

interface PrintedNumber {
  text: string;
  value: number;
  decimals: number;
}

const escapeSign = (sign: string) => sign.replace(/[.\s]/g, (character) => (character === '.' ? '\\.' : '\\s'));

function findNumbers(text: string, locale: string): PrintedNumber[] {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
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

/** Every number that the chart bears: values after the divisor, reference lines, reported figures. */
function collectValues({ x, y, series, annotations }: Chart, rows: readonly Row[]): number[] {
  const drawn = rows.filter((row) =>
    series.some(({ where }) => Object.entries(where).every(([column, value]) => String(row[column]) === value)),
  );
  const cells = drawn.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) =>
      column !== x && typeof value === 'number' ? [value / y.divisor] : [],
    ),
  );
  const years = drawn.map((row) => row[x]);
  // Editions and months are read as dates: “April 2016”.
  const dates = drawn.flatMap((row) =>
    Object.values(row).flatMap((cell) =>
      typeof cell === 'string' && DATE.test(cell) ? [Number(cell.slice(0, 4))] : [],
    ),
  );
  return [
    ...cells,
    ...years,
    ...dates,
    ...y.rules.map(({ value }) => value),
    ...annotations.map((annotation) => annotation.y),
  ].filter((value) => typeof value === 'number');
}

/**
 * The numbers in a text about a chart that neither its rows, rounded as printed, nor its years, unit, rules or annotations bear.
 * Signs do not count: “fell by 5.7” speaks of −5.7.
 */
export function checkNumbers(text: string, chart: Chart, rows: readonly Row[], locale: string): string[] {
  const inUnit = findNumbers(chart.y.unit[locale] ?? '', locale).map(({ value }) => value);
  const values = [...collectValues(chart, rows), ...inUnit];
  const isBorne = ({ value, decimals }: PrintedNumber) =>
    values.some((candidate) => Math.abs(Math.abs(candidate) - value) <= 0.5 * 10 ** -decimals + 1e-9);
  return [
    ...new Set(
      findNumbers(text, locale)
        .filter((number) => !isBorne(number))
        .map((number) => number.text),
    ),
  ];
}
