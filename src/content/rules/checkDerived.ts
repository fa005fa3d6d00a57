// Some columns are arithmetic on others, and some tables repeat what others hold. The description of the tables says which, and
// each such value is computed anew here.
import type { Derived } from '../../schemas/dataPackage.ts';
import type { Table } from '../parseTable.ts';
import type { Fields } from '../parseYaml.ts';
import type { Add, Place } from '../report.ts';
import { toComputations } from './derive.ts';

type Tables = ReadonlyMap<string, Table>;

/** The columns that a derived one is computed from, each with the dataset where it is not its own. */
function listSources(derived: Derived): { data?: string; column: string }[] {
  if (derived.kind !== 'copy') {
    const columns =
      typeof derived.of === 'string' ? [derived.of] : Array.isArray(derived.of) ? derived.of : Object.keys(derived.of);
    return columns.map((column) => ({ column }));
  }
  return derived.of.flatMap(({ data, column, where, row = {} }) => {
    const filled = Object.values(row).flatMap((pattern) =>
      [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    );
    const theirs = [column, ...Object.keys(where), ...filled];
    return [...theirs.map((name) => ({ data, column: name })), ...Object.keys(row).map((name) => ({ column: name }))];
  });
}

/** Whether all that a column is computed from is there. */
function checkSources(
  derived: Derived,
  own: Table,
  tables: Tables,
  report: (name: string, known: string[]) => void,
): boolean {
  return listSources(derived).every(({ data, column }) => {
    const table = data === undefined ? own : tables.get(data);
    const known = table ? table.resource.schema.fields.map(({ name }) => name) : [...tables.keys()];
    const name = table ? column : String(data);
    if (known.includes(name)) return true;
    report(name, known);
    return false;
  });
}

/** Computes every derived value anew. */
export function checkDerived(tables: Tables, fields: Fields, add: Add): void {
  for (const table of tables.values()) {
    const { resource, index, rows = [], places = [] } = table;
    resource.schema.fields.forEach(({ name, derived }, i) => {
      const report = (source: string, known: string[]) =>
        add(fields.at(['resources', index, 'schema', 'fields', i, 'derived']), 'noSource', name, source, known);
      if (!derived || !checkSources(derived, table, tables, report)) return;
      for (const { how, compute } of toComputations(derived, table, tables))
        rows.forEach((row, j) => {
          const found = compute(row);
          if (found !== undefined && found !== row[name])
            add(places[j] as Place, 'derived', name, row[name], how, found);
        });
    });
  }
}
