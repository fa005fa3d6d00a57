import { isEdition } from '../../data/nameRow.ts';
import type { Row } from '../../data/row.ts';
import { selectRows } from '../../data/selectRows.ts';
import { type AddFault, formatOr } from '../core/faults.ts';
import type { ListChart } from './schema.ts';

/** The rows of a list: each once, all on one side of zero, with names for rows that are there. */
export function checkList(chart: ListChart, rows: readonly Row[], add: AddFault): void {
  const { x, y, series, labels, card = [], written } = chart;
  const drawn = selectRows(chart, rows);
  const keys = drawn.map(({ key }) => String(key));
  const known = formatOr(keys);
  const twin = keys.find((key, i) => keys.indexOf(key) < i);
  if (twin !== undefined && series.length > 1)
    add(['series'], `two series have a row for ${twin}; a list has one bar a row, select others with where.`);
  for (const [path, name] of [
    ...Object.keys(labels).map((key) => [['labels', key], key] as const),
    ...card.map((key, i) => [['card', i], key] as const),
  ]) {
    if (!keys.includes(name))
      add([...path], `${path[0]} names “${name}”, which no row of the list has as ${x}; write ${known}.`);
  }
  if (written.length > 0 && !keys.every(isEdition))
    add(['written'], `written marks a date between editions, and ${x} has none such as 2016-04; remove it.`);
  const values = [...drawn.flatMap(({ value }) => value ?? []), ...y.rules.map(({ value }) => value)];
  if (values.some((value) => value < 0) && values.some((value) => value > 0))
    add(['series'], 'the bars of a list run one way, and its values lie on both sides of zero; write type: bar.');
}
