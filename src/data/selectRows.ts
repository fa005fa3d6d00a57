// The one reader of a chart’s rows: drawing, table, files, metadata and checks all start from what it gives, so that none of
// them holds a row, a column or a unit that another does not.
import type { AnyChart } from '../schemas/chart.ts';
import type { Row } from './row.ts';

/** What the chart says of itself that decides what it draws. */
type Drawing = Pick<AnyChart, 'x' | 'series' | 'data'> & { y: Pick<AnyChart['y'], 'divisor'> };

const STATUSES = ['projection', 'estimate', 'reported'] as const;

/** How sure a value is; undefined for one that is observed. */
export type Status = (typeof STATUSES)[number];

/** A value that a chart draws, or the gap where there is none. */
export interface DrawnValue {
  /** The row of the table as it stands there. */
  row: Row;
  /** Place of its series in the chart. */
  series: number;
  /** The column that the series draws. */
  column: string;
  /** What stands in the column `x`: a year, or in a list the name of the row. */
  key: Row[string];
  /** In the unit of the axis. */
  value: number | null;
  status: Status | undefined;
}

/** The column with the status of a row. */
export const STATUS = 'status';

/**
 * What a chart draws of a table, in the order of the table; a row that two series draw comes twice.
 * @throws where a column is missing or holds words.
 */
export function selectRows({ x, y, series, data }: Drawing, rows: readonly Row[]): DrawnValue[] {
  return rows.flatMap((row) =>
    series.flatMap(({ column, where }, i) => {
      if (!Object.entries(where).every(([name, value]) => String(row[name]) === value)) return [];
      const value = row[column];
      if (typeof value === 'string' || value === undefined)
        throw new Error(`Column “${column}” of ${data} holds no numbers.`);
      const status = STATUSES.find((name) => name === row[STATUS]);
      return [
        { row, series: i, column, key: row[x] ?? null, value: value === null ? null : value / y.divisor, status },
      ];
    }),
  );
}
