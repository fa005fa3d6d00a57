import type { Row } from '../../data/row.ts';
import { type DrawnValue, selectRows } from '../../data/selectRows.ts';
import type { AnyChart, SeriesFields } from '../../schemas/chart.ts';
import { type AddFault, formatOr } from '../core/faults.ts';
import { chartKinds, type ValueChart } from '../registry.ts';
import { checkBounds } from './checkBounds.ts';

/** Each condition of a series is met by a row. Says whether it is so. */
function checkWhere({ where }: SeriesFields, rows: readonly Row[], i: number, add: AddFault): boolean {
  const lost = Object.entries(where).filter(([column, value]) => !rows.some((row) => String(row[column]) === value));
  for (const [column, value] of lost) {
    const known = formatOr(rows.map((row) => row[column]));
    add(
      ['series', i, 'where', column],
      `series[${i}].where asks for ${column} “${value}”, which no row has; write ${known}.`,
    );
  }
  return lost.length === 0;
}

/** A series has rows, one for each year, with values that the scale can show. */
function checkSelected({ y }: AnyChart, selected: readonly DrawnValue[], i: number, add: AddFault): void {
  const name = `series[${i}]`;
  const keys = selected.map(({ key }) => key);
  const twin = keys.find((key, j) => keys.indexOf(key) < j);
  const values = selected.flatMap(({ value }) => value ?? []);
  if (selected.length === 0) add(['series', i, 'where'], `${name}.where selects no row; change or remove a condition.`);
  else if (twin !== undefined) add(['series', i], `${name} has more than one row for ${twin}; select one with where.`);
  else if (values.length === 0)
    add(['series', i, 'column'], `${name}.column has no value in its rows; name another, or select other rows.`);
  else if (y.scale === 'log' && values.some((value) => value <= 0))
    add(['y', 'scale'], `y.scale is log, and ${name} has values that are not above 0; write linear.`);
}

/** Checks what a chart shows against the rows of its dataset. Says whether each of its series has rows. */
export function checkPlaces(chart: ValueChart, rows: readonly Row[], add: AddFault): boolean {
  const drawn = selectRows(chart, rows);
  const selected = chart.series.map((_, i) => drawn.filter(({ series }) => series === i));
  chart.series.forEach((series, i) => {
    if (checkWhere(series, rows, i, add)) checkSelected(chart, selected[i] ?? [], i, add);
  });
  if (selected.some((values) => values.length === 0)) return false;
  checkBounds(chart, drawn, add);
  chartKinds[chart.type].check?.(chart, rows, add);
  return true;
}
