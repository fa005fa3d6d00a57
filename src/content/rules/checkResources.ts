import type { Resource } from '../../schemas/dataPackage.ts';
import type { Add } from '../faults.ts';
import type { Fields } from '../parseYaml.ts';

/** No two datasets or columns share a name, and keys are columns. */
export function checkResources(all: readonly { resource: Resource; index: number }[], fields: Fields, add: Add): void {
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { resource, index } of all) {
    const { name, path, schema } = resource;
    const at = (...steps: PropertyKey[]) => fields.at(['resources', index, ...steps]);
    if (names.has(name)) add(at('name'), 'twinDataset', name);
    if (paths.has(path)) add(at('path'), 'twinTable', path);
    names.add(name);
    paths.add(path);
    const columns = schema.fields.map((field) => field.name);
    columns.forEach((column, i) => {
      if (columns.indexOf(column) < i) add(at('schema', 'fields', i), 'twinColumn', name, column);
    });
    for (const key of [schema.primaryKey].flat())
      if (!columns.includes(key)) add(at('schema', 'primaryKey'), 'noKey', name, key, columns);
  }
}
