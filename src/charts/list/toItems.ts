import type { Row } from '../../lib/parseCsv.ts';
import type { Chart } from '../../schemas/chart.ts';
import { nameRow, orderRows } from '../core/nameRow.ts';
import type { Kind } from '../core/sheet.ts';

/** A row of a list, in units of the scale. */
export interface Item {
  /** The value of its column. */
  key: string;
  /** The name, and smaller print under it. */
  lines: string[];
  value: number;
  kind: Kind;
  emphasis: Chart['series'][number]['emphasis'];
}

const KINDS: Record<string, Kind> = { projection: 'projected', reported: 'reported' };

/** Rows to the items of a list, in the order of their names, or of the table where there are none. */
export function toItems(chart: Chart, rows: readonly Row[], locale: string): Item[] {
  const items = rows.flatMap((row) => {
    const series = chart.series.find(({ where }) =>
      Object.entries(where).every(([name, value]) => String(row[name]) === value),
    );
    const value = series && row[series.column];
    if (!series || value === null) return [];
    if (typeof value !== 'number') throw new Error(`Column “${series.column}” of ${chart.data} holds no numbers.`);
    const key = String(row[chart.x]);
    return [
      {
        key,
        lines: nameRow(chart, key, locale),
        value: value / chart.y.divisor,
        kind: KINDS[String(row['status'])] ?? 'value',
        emphasis: series.emphasis,
      },
    ];
  });
  return orderRows(items, ({ key }) => key, chart);
}
