import type { Row } from '../../data/parseCsv.ts';
import { type Status, selectRows } from '../../data/selectRows.ts';
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

const KINDS: Partial<Record<Status, Kind>> = { projection: 'projected', reported: 'reported' };

/** Rows to the items of a list, in the order of their names, or of the table where there are none. */
export function toItems(chart: Chart, rows: readonly Row[], locale: string): Item[] {
  const items = selectRows(chart, rows).flatMap(({ key: name, value, status, series }) => {
    if (value === null) return [];
    const key = String(name);
    return [
      {
        key,
        lines: nameRow(chart, key, locale),
        value,
        kind: (status && KINDS[status]) ?? ('value' as const),
        emphasis: chart.series[series]?.emphasis ?? 'default',
      },
    ];
  });
  return orderRows(items, ({ key }) => key, chart);
}
