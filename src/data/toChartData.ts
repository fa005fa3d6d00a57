// The files to take away hold what the chart draws: its rows, its columns, its unit. They are long, one row a value
// and edition, where the table on the page is laid out to be read; both come from the same rows.

import type { AnyChart } from '../schemas/chart.ts';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { formatCsv } from './formatCsv.ts';
import { pickWord } from './pickWord.ts';
import type { Row } from './row.ts';
import { selectRows } from './selectRows.ts';

export interface ChartData {
  /** Columns in order, described as in a data package. */
  fields: Field[];
  /** Values in the order of the columns. */
  rows: Row[string][][];
  primaryKey: string[];
  /** Those of the columns that hold what is drawn. */
  measured: Field[];
}

/** Language of the names of columns. */
const NAMES = 'en';
/** Digits that a division leaves alone; those after them are noise of the arithmetic. */
const DIGITS = 12;

const toName = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** The rows and columns that a chart draws, in the unit of its axis, with the texts that say what a row is. */
export function toChartData(
  chart: AnyChart,
  { schema }: Resource,
  rows: readonly Row[],
  locale: string = NAMES,
): ChartData {
  const { divisor, unit } = chart.y;
  const values = selectRows(chart, rows);
  const drawn = [...new Set(values.map(({ row }) => row))];
  const isShared = new Set(drawn.map((row) => row[chart.x])).size < drawn.length;
  const keys = [chart.x, ...new Set(chart.series.flatMap(({ where }) => Object.keys(where)))];
  const columns = new Set(chart.series.map(({ column }) => column));
  const first = keys.flatMap((key) => schema.fields.filter(({ name }) => name === key));
  const ordered = [
    ...first,
    ...schema.fields.filter((field) => !first.includes(field) && (columns.has(field.name) || field.type === 'string')),
  ];

  const word = toName(pickWord(unit, NAMES));
  const toField = (field: Field): Field => {
    if (divisor === 1 || !columns.has(field.name)) return field;
    const name = columns.size === 1 ? word : `${field.name}_in_${word}`;
    const { required } = field.constraints;
    return {
      ...field,
      name,
      type: 'number',
      unit: pickWord(unit, locale),
      constraints: required === undefined ? {} : { required },
    };
  };
  return {
    fields: ordered.map(toField),
    rows: drawn.map((row) =>
      ordered.map(({ name }) => {
        if (!columns.has(name)) return row[name] ?? null;
        const value = values.find((item) => item.row === row && item.column === name)?.value ?? null;
        return value === null ? null : Number(value.toPrecision(DIGITS));
      }),
    ),
    primaryKey: isShared ? keys : [chart.x],
    measured: ordered.filter(({ name }) => columns.has(name)).map(toField),
  };
}

/** As a table with a header of column names. */
export const formatChartCsv = ({ fields, rows }: ChartData): string =>
  formatCsv([fields.map(({ name }) => name), ...rows]);
