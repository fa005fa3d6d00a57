import type { Chart } from '../../schemas/chart.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import { formatChoice } from '../faults/format.ts';
import type { FaultAt } from '../faults.ts';

/** The columns that a chart names are those of its dataset, of a type that can be drawn. */
export function checkColumns({ type, data, x, series }: Chart, { schema }: Resource, add: FaultAt): void {
  const names = (...types: string[]) =>
    schema.fields.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  const isList = type === 'list';
  const heads = isList ? names('integer', 'string') : names('integer');
  const numbers = names('integer', 'number').filter((name) => name !== x);
  const all = names('integer', 'number', 'string');

  if (!heads.includes(x)) {
    const what = isList ? 'texts or whole numbers' : 'whole numbers';
    add(['x'], `x names ${x}, which is no column of ${what} in ${data}; write ${formatChoice(heads)}.`);
  }
  series.forEach(({ column, where }, i) => {
    if (!numbers.includes(column)) {
      add(
        ['series', i, 'column'],
        `series[${i}].column names ${column}, which is no column of numbers in ${data}; write ${formatChoice(numbers)}.`,
      );
    }
    for (const name of Object.keys(where)) {
      if (all.includes(name)) continue;
      add(
        ['series', i, 'where', name],
        `series[${i}].where names ${name}, which is no column of ${data}; write ${formatChoice(all)}.`,
      );
    }
  });
}
