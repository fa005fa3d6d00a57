// What a derived column has to hold. Each kind of derivation has its arithmetic and its words here.
import type { Row } from '../../data/row.ts';
import type { Derived } from '../../schemas/dataPackage.ts';
import type { Table } from '../parseTable.ts';

type Of<K extends Derived['kind']> = Extract<Derived, { kind: K }>;
/** What a row has to hold, or undefined where nothing is said of it. */
type Compute = (row: Row) => Row[string] | undefined;

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

const toNumber = (value: Row[string] | undefined) => Number(value ?? 0);

/** Index values of each row, compounded from growth rates; none where a group has no row of the base. */
function computeIndex({ of, base }: Of<'index'>, { resource, rows = [] }: Table): Map<Row, number> {
  const key = [resource.schema.primaryKey].flat();
  const along = key.at(-1) ?? '';
  const levels = new Map<Row, number>();
  const groups = Map.groupBy(rows, (row) => JSON.stringify(key.slice(0, -1).map((part) => row[part])));
  for (const group of groups.values()) {
    const sorted = group.toSorted((a, b) => toNumber(a[along]) - toNumber(b[along]));
    let level = 1;
    const compounded = sorted.map((row) => (level *= 1 + toNumber(row[of]) / 100));
    const whole = compounded[sorted.findIndex((row) => row[along] === base)];
    if (whole !== undefined)
      for (const [i, row] of sorted.entries()) levels.set(row, (100 * (compounded[i] ?? 0)) / whole);
  }
  return levels;
}

/** What another table says of our rows, by the values that tell them apart. */
function computeCopy(source: Of<'copy'>['of'][number], table: Table, other: Table): Compute {
  const key = [table.resource.schema.primaryKey].flat();
  const pattern = source.row ?? Object.fromEntries(key.map((part) => [part, `{${part}}`]));
  const columns = Object.keys(pattern);
  const fill = (row: Row) =>
    columns.map((column) => pattern[column]?.replace(/\{(\w+)\}/g, (_, name: string) => String(row[name])));
  const said = new Map<string, Row[string]>();
  for (const row of other.rows ?? []) {
    if (!Object.entries(source.where).every(([column, value]) => String(row[column]) === value)) continue;
    const { column, times } = source;
    const value = times === undefined ? (row[column] ?? null) : Number((toNumber(row[column]) * times).toFixed(6));
    said.set(JSON.stringify(fill(row)), value);
  }
  return (row) => said.get(JSON.stringify(columns.map((column) => String(row[column]))));
}

/** One way to compute a column: in words, and as a function. */
interface Computation {
  how: string;
  compute: Compute;
}

/** How a column is computed; of a copy, one way for each table that it repeats. */
export function toComputations(derived: Derived, table: Table, tables: ReadonlyMap<string, Table>): Computation[] {
  if (derived.kind === 'copy')
    return derived.of.flatMap((source) => {
      const other = tables.get(source.data);
      return other ? [{ how: `${source.data} has`, compute: computeCopy(source, table, other) }] : [];
    });
  return [toComputation(derived, table)];
}

function toComputation(derived: Exclude<Derived, Of<'copy'>>, table: Table): Computation {
  const round = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(derived.decimals)));
  switch (derived.kind) {
    case 'sum': {
      const terms = Object.entries(derived.of);
      const add = (row: Row) => terms.reduce((sum, [name, factor]) => sum + factor * toNumber(row[name]), 0);
      const words = terms.map(([name, factor]) => (Math.abs(factor) === 1 ? name : `${Math.abs(factor)} × ${name}`));
      const how = words.map((word, i) => `${i === 0 ? '' : (terms[i]?.[1] ?? 0) < 0 ? ' − ' : ' + '}${word}`).join('');
      return { how: `${how} makes`, compute: (row) => round(add(row)) };
    }
    case 'product': {
      const multiply = (row: Row) => derived.of.reduce((product, name) => product * toNumber(row[name]), derived.times);
      const factors = [...derived.of, ...(derived.times === 1 ? [] : [derived.times])];
      return { how: `${factors.join(' × ')} makes`, compute: (row) => round(multiply(row)) };
    }
    case 'index': {
      const levels = computeIndex(derived, table);
      return { how: `${derived.of} makes, from ${derived.base} = 100,`, compute: (row) => round(levels.get(row)) };
    }
    case 'years': {
      const until = Date.parse(derived.until);
      const compute: Compute = (row) => round((until - Date.parse(String(row[derived.of]))) / YEAR);
      return { how: `the days from ${derived.of} until ${derived.until} make`, compute };
    }
  }
}
