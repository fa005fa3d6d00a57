// The files to take away hold what the chart shows: its rows, its columns, its unit. They are long, one row a value
// and edition, where the table on the page is laid out to be read; both come from the same rows.
import { formatCsv as formatTable } from '../lib/formatCsv.ts';
import type { Row } from '../lib/parseCsv.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { pickWord } from './core/pickWord.ts';

export interface ChartData {
  /** Columns in order, described as in a data package. */
  fields: Field[];
  /** Values in the order of the columns. */
  rows: Row[string][][];
  primaryKey: string[];
}

/** Language of the names of columns. */
const NAMES = 'en';
/** Digits that a division leaves alone; those after them are noise of the arithmetic. */
const DIGITS = 12;
const STATUS = 'status';

const toName = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

const isNumeric = ({ type }: Field) => type !== 'string';

/** The rows and columns that a chart shows, in the unit of its axis. */
export function toChartData(chart: Chart, { schema }: Resource, rows: readonly Row[]): ChartData {
  const { divisor, unit } = chart.y;
  const wheres = chart.series.map(({ where }) => Object.entries(where));
  const drawn = rows.filter((row) =>
    wheres.some((where) => where.every(([name, value]) => String(row[name]) === value)),
  );
  const isShared = new Set(drawn.map((row) => row[chart.x])).size < drawn.length;
  const keys = [chart.x, ...new Set(wheres.flatMap((where) => where.map(([name]) => name)))];
  const columns = new Set([...keys, ...chart.series.map(({ column }) => column), STATUS]);
  // The table on the page leaves out what no series draws only where it sets editions side by side.
  const shown = schema.fields.filter(({ name }) => !isShared || columns.has(name));
  const first = keys.flatMap((key) => shown.filter(({ name }) => name === key));
  const ordered = [...first, ...shown.filter((field) => !first.includes(field))];

  const isDivided = (field: Field) => divisor !== 1 && isNumeric(field) && field.name !== chart.x;
  const word = pickWord(unit, NAMES);
  const divided = ordered.filter(isDivided).length;
  return {
    fields: ordered.map((field) => {
      if (!isDivided(field)) return field;
      const name = divided === 1 ? toName(word) : `${field.name}_in_${toName(word)}`;
      const { required } = field.constraints;
      return { ...field, name, type: 'number', unit: word, constraints: required === undefined ? {} : { required } };
    }),
    rows: drawn.map((row) =>
      ordered.map((field) => {
        const value = row[field.name] ?? null;
        return typeof value === 'number' && isDivided(field) ? Number((value / divisor).toPrecision(DIGITS)) : value;
      }),
    ),
    primaryKey: isShared ? keys : [chart.x],
  };
}

/** As a table with a header of column names. */
export const formatCsv = ({ fields, rows }: ChartData): string =>
  formatTable([fields.map(({ name }) => name), ...rows]);
