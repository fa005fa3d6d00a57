import type { Row } from '../../lib/parseCsv.ts';
import type { Chart } from '../../schemas/chart.ts';
import { pickWord } from './pickWord.ts';

/** A value of a series, in units of the axis. */
export interface Datum {
  year: number;
  /** Null where there is no value: the line breaks there. */
  value: number | null;
  isProjected: boolean;
}

export interface Series {
  label: string;
  dash: Chart['series'][number]['dash'];
  emphasis: Chart['series'][number]['emphasis'];
  data: Datum[];
}

const PROJECTED = 'projection';

/** Rows to series. @throws where a column is missing or holds words. */
export function toSeries(chart: Chart, rows: readonly Row[], locale: string): Series[] {
  return chart.series.map(({ column, where, label, dash, emphasis }) => ({
    label: pickWord(label, locale),
    dash,
    emphasis,
    data: rows
      .filter((row) => Object.entries(where).every(([name, value]) => String(row[name]) === value))
      .map((row) => {
        const year = row[chart.x];
        const value = row[column];
        if (typeof year !== 'number') throw new Error(`Column “${chart.x}” of ${chart.data} holds no years.`);
        if (typeof value === 'string' || value === undefined)
          throw new Error(`Column “${column}” of ${chart.data} holds no numbers.`);
        return {
          year,
          value: value === null ? null : value / chart.y.divisor,
          isProjected: row['status'] === PROJECTED,
        };
      }),
  }));
}
