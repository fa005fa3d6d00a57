import type { Resource } from '../../schemas/dataPackage.ts';
import { type AddFault, formatOr } from '../core/faults.ts';
import { chartKinds, type ValueChart } from '../registry.ts';

/** The columns that a chart names are those of its dataset, of a type that can be drawn. */
export function checkColumns({ type, data, x, series }: ValueChart, { schema }: Resource, add: AddFault): void {
  const names = (...types: string[]) =>
    schema.fields.filter((field) => types.includes(field.type)).map(({ name }) => name);
  const { mayHaveTexts } = chartKinds[type];
  const heads = mayHaveTexts ? names('integer', 'string') : names('integer');
  const numbers = names('integer', 'number').filter((name) => name !== x);
  const all = names('integer', 'number', 'string');

  if (!heads.includes(x)) {
    const what = mayHaveTexts ? 'texts or whole numbers' : 'whole numbers';
    add(['x'], `x names ${x}, which is no column of ${what} in ${data}; write ${formatOr(heads)}.`);
  }
  series.forEach(({ column, where }, i) => {
    if (!numbers.includes(column)) {
      add(
        ['series', i, 'column'],
        `series[${i}].column names ${column}, which is no column of numbers in ${data}; write ${formatOr(numbers)}.`,
      );
    }
    for (const name of Object.keys(where)) {
      if (all.includes(name)) continue;
      add(
        ['series', i, 'where', name],
        `series[${i}].where names ${name}, which is no column of ${data}; write ${formatOr(all)}.`,
      );
    }
  });
}
