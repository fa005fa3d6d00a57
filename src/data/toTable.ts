import { formatDate, formatNumber } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { AnyChart } from '../schemas/chart.ts';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { isEdition, nameRow, orderRows } from './nameRow.ts';
import type { Row } from './row.ts';
import { type DrawnValue, STATUS, selectRows } from './selectRows.ts';

export interface Link {
  text: string;
  href: string;
}

/** A table as it is read: the first cell of a row is its head. */
export interface Table {
  columns: string[];
  rows: (string | Link)[][];
  /** How many values it holds, or ties, or places. */
  count: number;
  /** Its cells are words, and in the catalogues this is said of it instead of `table`. */
  words?: 'tieTable' | 'placeTable';
}

interface Column {
  title: string;
  isOf: (value: DrawnValue) => boolean;
}

/** Fraction digits of a row of a list, as the data have it: more than any table of ours. */
const AS_GIVEN = 9;
/** So many decimals, or two significant digits where those say more, so that no value becomes zero. */
const round = (decimals: number) =>
  ({ maximumFractionDigits: decimals, maximumSignificantDigits: 2, roundingPriority: 'morePrecision' }) as const;
/** From here on decimals say nothing. The files have them. */
const LARGE = 1000;

const formatEdition = (value: Row[string], locale: string) =>
  isEdition(String(value)) ? formatDate(String(value), locale) : String(value);

/** A column for each that is drawn where a key has one row, else one for each series. */
function listColumns({ series, y }: AnyChart, fields: readonly Field[], isSingle: boolean, locale: string): Column[] {
  const formatHead = (title: string, { unit }: Field) => {
    const counted = y.divisor === 1 ? unit : y.unit[locale];
    return counted ? `${title} (${counted})` : title;
  };
  if (isSingle)
    return fields
      .filter(({ name }) => series.some(({ column }) => column === name))
      .map((field) => ({ title: formatHead(field.title, field), isOf: ({ column }) => column === field.name }));
  return series.flatMap(({ column, where, label }, i) => {
    const field = fields.find(({ name }) => name === column);
    const own = label[locale] ?? '';
    const editions = Object.values(where)
      .filter(isEdition)
      .map((edition) => formatDate(edition, locale));
    const title = [own, ...editions.filter((edition) => !own.includes(edition))].join(', ');
    return field ? [{ title: formatHead(title, field), isOf: (value: DrawnValue) => value.series === i }] : [];
  });
}

/** The columns that say what a row is, but for those that a list says with the names of its rows, or with its subtitle. */
function listTexts({ x, series, labels }: AnyChart, fields: readonly Field[], drawn: readonly DrawnValue[]): Field[] {
  const isNamed = Object.keys(labels ?? {}).length > 0;
  const isAlike = (name: string) => new Set(drawn.map(({ row }) => row[name])).size < 2;
  return fields.filter(({ name, type }) => {
    const isChosen = series.some(({ where }) => Object.hasOwn(where, name));
    const isDrawn = series.some(({ column }) => column === name);
    const isSaid = labels && ((isNamed && type === 'string') || isAlike(name));
    return (type === 'string' || isChosen) && name !== x && name !== STATUS && !isDrawn && !isSaid;
  });
}

/** How exact a value is shown: as given in a list; over years, where they are read one by one, with a decimal at most. */
function getDigits({ labels, y }: AnyChart, value: number) {
  if (y.divisor !== 1) return round(2);
  return labels ? AS_GIVEN : round(Math.abs(value) < LARGE ? 1 : 0);
}

/** What a chart draws, in its units. A year that several series hold is one row, with a column for each of them. */
export function toTable(chart: AnyChart, { schema }: Resource, rows: readonly Row[], locale: string): Table {
  const words = getLocale(locale).catalogue.chart;
  const drawn = selectRows(chart, rows);
  const keys = orderRows([...new Set(drawn.map(({ key }) => key))], String, chart);
  const isSingle = new Set(drawn.map(({ row }) => row)).size === keys.length;
  const columns = listColumns(chart, schema.fields, isSingle, locale);
  const texts = isSingle ? listTexts(chart, schema.fields, drawn) : [];

  const formatDrawn = ({ value, status }: DrawnValue): string => {
    if (value === null) return words.noValue;
    const number = formatNumber(value, locale, getDigits(chart, value));
    return status === 'projection' || status === 'estimate' ? `${words.status[status]} ${number}` : number;
  };
  const formatRow = (key: Row[string]): string[] => {
    const values = drawn.filter((value) => value.key === key);
    const found = columns.map(({ isOf }) => values.find(isOf));
    return [
      chart.labels ? nameRow(chart, String(key), locale).join(', ') : String(key),
      ...found.map((value) => (value ? formatDrawn(value) : '')),
      ...texts.map(({ name }) => formatEdition(values[0]?.row[name] ?? words.noValue, locale)),
    ];
  };
  const first = schema.fields.find(({ name }) => name === chart.x)?.title ?? chart.x;
  return {
    columns: [first, ...columns.map(({ title }) => title), ...texts.map(({ title }) => title)],
    rows: (isSingle ? keys : keys.toSorted()).map(formatRow),
    count: drawn.filter(({ value }) => value !== null).length,
  };
}
