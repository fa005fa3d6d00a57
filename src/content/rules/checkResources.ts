import { translateResource } from '../../data/translateResource.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import type { Fields } from '../parseYaml.ts';
import type { Add } from '../report.ts';

interface Described {
  resource: Resource;
  index: number;
}

/** No two datasets or columns share a name, keys are columns, and each has its words in every language. */
export function checkResources(all: readonly Described[], fields: Fields, locales: readonly string[], add: Add): void {
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { resource, index } of all) {
    const { name, path, schema } = resource;
    const at = (...steps: PropertyKey[]) => fields.at(['resources', index, ...steps]);
    if (names.has(name)) add(at('name'), 'twinDataset', name);
    if (paths.has(path)) add(at('path'), 'twinTable', path);
    names.add(name);
    paths.add(path);
    for (const locale of locales.slice(1))
      translateResource(resource, locale, (field) => add(at(), 'tableWord', name, field));
    const columns = schema.fields.map((field) => field.name);
    columns.forEach((column, i) => {
      if (columns.indexOf(column) < i) add(at('schema', 'fields', i), 'twinColumn', name, column);
    });
    for (const key of [schema.primaryKey].flat())
      if (!columns.includes(key)) add(at('schema', 'primaryKey'), 'noKey', name, key, columns);
  }
}
