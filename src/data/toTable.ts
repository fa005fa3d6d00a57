import { formatDate, formatNumber } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { AnyChart } from '../schemas/chart.ts';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { isEdition, nameRow, orderRows } from './nameRow.ts';
import type { Row } from './parseCsv.ts';
import { type DrawnValue, selectRows } from './selectRows.ts';

/** A table as it is read: the first cell of a row is its head. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** How many values it holds. */
  count: number;
}

/** Fraction digits of a value as the data have it: more than any table of ours. */
const AS_GIVEN = 9;
/** Where a value is divided: two decimals, or two significant digits where those say more, so that none becomes zero. */
const DIVIDED = { maximumFractionDigits: 2, maximumSignificantDigits: 2, roundingPriority: 'morePrecision' } as const;

/** What a chart draws, in its units. A year that several series hold is one row, with a column for each of them. */
export function toTable(chart: AnyChart, resource: Resource, rows: readonly Row[], locale: string): Table {
  const words = getLocale(locale).catalogue.chart;
  const { divisor, unit } = chart.y;
  const { fields } = resource.schema;
  const year = fields.find(({ name }) => name === chart.x);
  const values = selectRows(chart, rows);
  const drawn = orderRows([...new Set(values.map(({ row }) => row))], (row) => String(row[chart.x]), chart);
  const years = [...new Set(drawn.map((row) => row[chart.x]))];
  const isList = chart.labels !== undefined;
  const isNamed = Object.keys(chart.labels ?? {}).length > 0;
  const isDrawn = (name: string) => chart.series.some(({ column }) => column === name);
  const isChosen = (name: string) => chart.series.some(({ where }) => Object.hasOwn(where, name));
  /** What the names of the rows say, or the subtitle for a column with one value all the way down. */
  const isSaid = ({ name, type }: Field) =>
    isList && ((isNamed && type === 'string') || new Set(drawn.map((row) => row[name])).size < 2);
  const formatRowHead = (row: Row) => {
    const key = String(row[chart.x]);
    return isList ? nameRow(chart, key, locale).join(', ') : key;
  };

  const formatDrawn = ({ value, status }: DrawnValue): string => {
    if (value === null) return words.noValue;
    const number = formatNumber(value, locale, divisor === 1 ? AS_GIVEN : DIVIDED);
    return status === 'projection' || status === 'estimate' ? `${words.status[status]} ${number}` : number;
  };
  const formatText = (value: Row[string] | undefined): string => {
    if (value === null || value === undefined) return words.noValue;
    return isEdition(String(value)) ? formatDate(String(value), locale) : String(value);
  };
  const formatHead = ({ title, ...field }: Field): string => {
    const counted = divisor === 1 ? field.unit : unit[locale];
    return counted && isDrawn(field.name) ? `${title} (${counted})` : title;
  };
  const count = values.filter(({ value }) => value !== null).length;

  if (years.length === drawn.length) {
    const texts = fields.filter(
      (field) =>
        (field.type === 'string' || isChosen(field.name)) &&
        field.name !== chart.x &&
        field.name !== 'status' &&
        !isDrawn(field.name) &&
        !isSaid(field),
    );
    const numbers = fields.filter(({ name }) => isDrawn(name));
    return {
      columns: [year?.title ?? chart.x, ...[...numbers, ...texts].map(formatHead)],
      rows: drawn.map((row) => [
        formatRowHead(row),
        ...numbers.map(({ name }) => {
          const found = values.find((value) => value.row === row && value.column === name);
          return found ? formatDrawn(found) : '';
        }),
        ...texts.map(({ name }) => formatText(row[name])),
      ]),
      count,
    };
  }
  const columns = chart.series.flatMap(({ column, where, label }, i) => {
    const field = fields.find(({ name }) => name === column);
    return field ? [{ i, where, label, field }] : [];
  });
  return {
    columns: [
      year?.title ?? chart.x,
      ...columns.map(({ where, label, field }) =>
        formatHead({
          ...field,
          title: [
            label[locale],
            ...Object.values(where)
              .filter((value) => isEdition(value))
              .map((value) => formatDate(value, locale)),
          ].join(', '),
        }),
      ),
    ],
    rows: years.sort().map((at) => [
      String(at),
      ...columns.map(({ i }) => {
        const found = values.find(({ series, key }) => series === i && key === at);
        return found ? formatDrawn(found) : '';
      }),
    ]),
    count,
  };
}
