import { formatDate, formatNumber } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { Row } from '../lib/parseCsv.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { nameRow, orderRows } from './core/nameRow.ts';

/** A table as it is read: the first cell of a row is its head. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** How many values it holds. */
  count: number;
}

const PROJECTED = 'projection';
const ESTIMATED = 'estimate';
const MONTH = /^\d{4}-\d\d$/;

const isDrawn = (row: Row, where: Record<string, string>) =>
  Object.entries(where).every(([column, value]) => String(row[column]) === value);

/** The rows behind a chart in its units. A year that several series hold is one row, with a column for each of them. */
export function toTable(chart: Chart, resource: Resource, rows: readonly Row[], locale: string): Table {
  const words = getLocale(locale).catalogue.chart;
  const { divisor, unit } = chart.y;
  const { fields } = resource.schema;
  const year = fields.find(({ name }) => name === chart.x);
  const drawn = orderRows(
    rows.filter((row) => chart.series.some(({ where }) => isDrawn(row, where))),
    (row) => String(row[chart.x]),
    chart,
  );
  const years = [...new Set(drawn.map((row) => row[chart.x]))];
  const isList = chart.type === 'list';
  const isNamed = Object.keys(chart.labels).length > 0;
  /** What the names of the rows say, or the subtitle for a column with one value all the way down. */
  const isSaid = ({ name, type }: Field) =>
    isList && ((isNamed && type === 'string') || new Set(drawn.map((row) => row[name])).size < 2);
  const formatRowHead = (row: Row) => {
    const key = String(row[chart.x]);
    return isList ? nameRow(chart, key, locale).join(', ') : key;
  };

  const formatCell = (row: Row | undefined, { name, type }: Field): string => {
    const value = row?.[name];
    if (value === null || value === undefined) return row ? words.noValue : '';
    if (type === 'string') return MONTH.test(String(value)) ? formatDate(String(value), locale) : String(value);
    const number = formatNumber(Number(value) / divisor, locale, divisor === 1 ? 1 : 2);
    const status = row?.['status'];
    return status === PROJECTED || status === ESTIMATED ? `${words.status[status]} ${number}` : number;
  };
  const formatHead = ({ title, ...field }: Field): string => {
    const counted = divisor === 1 ? field.unit : unit[locale];
    return counted ? `${title} (${counted})` : title;
  };
  const count = (columns: readonly Field[]) =>
    drawn.flatMap((row) => columns.filter(({ name, type }) => type !== 'string' && typeof row[name] === 'number'))
      .length;

  if (years.length === drawn.length) {
    const columns = fields.filter((field) => field.name !== chart.x && field.name !== 'status' && !isSaid(field));
    const ordered = [
      ...columns.filter(({ type }) => type !== 'string'),
      ...columns.filter(({ type }) => type === 'string'),
    ];
    return {
      columns: [year?.title ?? chart.x, ...ordered.map(formatHead)],
      rows: drawn.map((row) => [formatRowHead(row), ...ordered.map((field) => formatCell(row, field))]),
      count: count(ordered),
    };
  }
  const columns = chart.series.flatMap((series) => {
    const field = fields.find(({ name }) => name === series.column);
    return field ? [{ series, field }] : [];
  });
  return {
    columns: [
      year?.title ?? chart.x,
      ...columns.map(({ series: { where, label }, field }) =>
        formatHead({
          ...field,
          title: [
            label[locale],
            ...Object.values(where)
              .filter((value) => MONTH.test(value))
              .map((value) => formatDate(value, locale)),
          ].join(', '),
        }),
      ),
    ],
    rows: years.sort().map((value) => [
      String(value),
      ...columns.map(({ series, field }) =>
        formatCell(
          drawn.find((row) => row[chart.x] === value && isDrawn(row, series.where)),
          field,
        ),
      ),
    ]),
    count: drawn.filter((row) =>
      columns.some(({ series, field }) => isDrawn(row, series.where) && typeof row[field.name] === 'number'),
    ).length,
  };
}
