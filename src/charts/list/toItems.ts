import { nameRow, orderRows } from '../../data/nameRow.ts';
import type { Row } from '../../data/row.ts';
import { type Status, selectRows } from '../../data/selectRows.ts';
import type { Emphasis } from '../../schemas/chart.ts';
import type { Kind } from '../core/layout.ts';
import type { ListChart } from './schema.ts';

/** A row of a list, in units of the scale. */
export interface Item {
  /** The value of its column. */
  key: string;
  /** The name, none where it is that of the row above. */
  name: string | undefined;
  /** Smaller print under it. */
  details: string[];
  value: number;
  kind: Kind;
  emphasis: Emphasis;
}

const KINDS: Partial<Record<Status, Kind>> = { projection: 'projected', reported: 'reported' };

/** Stands for the words of the row above. */
const SAME = '…';

/** Rows to the items of a list, in the order of their names, or of the table where there are none. */
export function toItems(chart: ListChart, rows: readonly Row[], locale: string): Item[] {
  const items = selectRows(chart, rows).flatMap(({ key: name, value, status, series }): Item[] => {
    if (value === null) return [];
    const key = String(name);
    const kind = (status && KINDS[status]) ?? 'value';
    const emphasis = chart.series[series]?.emphasis ?? 'default';
    const [first, ...details] = nameRow(chart, key, locale);
    return [{ key, name: first === SAME ? undefined : first, details, value, kind, emphasis }];
  });
  return orderRows(items, ({ key }) => key, chart);
}
