import type { Table } from '../parseTable.ts';
import type { Add } from '../report.ts';

/** A table that a chart is drawn from has some columns, such as those of its words in each language, and a value in every row. */
export function checkCells({ resource, rows = [], places = [] }: Table, needed: readonly string[], add: Add): void {
  const file = `data/${resource.path}`;
  const columns = resource.schema.fields.map(({ name }) => name);
  for (const name of needed) {
    if (!columns.includes(name)) add({ file }, 'noColumn', name);
    else
      rows.forEach((row, i) => {
        if (row[name] === null) add(places[i] ?? { file }, 'emptyCell', name);
      });
  }
}
