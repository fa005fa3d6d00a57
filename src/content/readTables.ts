import { dataPackageSchema, resourceSchema } from '../schemas/dataPackage.ts';
import { type Languages, omitDrafts } from './languages.ts';
import { checkFields, parseFields } from './parseFields.ts';
import { parseTable, type Table, type Tables } from './parseTable.ts';
import { type Fields, parseYaml } from './parseYaml.ts';
import { type Add, createAdd } from './report.ts';
import { checkDerived } from './rules/checkDerived.ts';
import { checkResources } from './rules/checkResources.ts';
import { DATA_PACKAGE, isEmpty } from './sortFiles.ts';

/** JSON is stricter than YAML, which knows the lines; these are looked for where there is a fault. */
function parseJson(file: string, text: string, add: Add): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    let fields: Fields | undefined;
    const at: Fields['at'] = (path) => {
      fields ??= parseYaml(file, text, createAdd());
      return fields?.at(path) ?? { file };
    };
    return { value, at };
  } catch (error) {
    const [, line] = /line (\d+)/.exec((error as Error).message) ?? [];
    const cause = (error as Error).message.replace(/( in JSON)? at position[\s\S]*$/, '');
    add({ file, line: line ? Number(line) : undefined }, 'brokenJson', cause);
    return undefined;
  }
}

function readPackage(text: string | undefined, add: Add): Fields | undefined {
  if (text === undefined) add({ file: DATA_PACKAGE }, 'missingPackage');
  return text === undefined || isEmpty(text) ? undefined : parseJson(DATA_PACKAGE, text, add);
}

/** Reads the tables and their description. */
export function readTables(
  files: ReadonlyMap<string, string>,
  description: string | undefined,
  languages: Languages,
  add: Add,
): Tables {
  const read = readPackage(description, add);
  if (!read) return undefined;
  const fields = omitDrafts(read, languages);
  const whole = checkFields(dataPackageSchema, fields, add);

  // A fault of one dataset does not keep the others from being checked.
  const described = (fields.value as { resources?: unknown } | null)?.resources;
  const listed: unknown[] = Array.isArray(described) ? described : [];
  const resources = whole?.resources ?? listed.map((value) => parseFields(resourceSchema, value).data);
  const all: Table[] = resources.flatMap((resource, index) => (resource ? [{ resource, index }] : []));
  const tables = new Map<string, Table>();
  checkResources(all, fields, languages.locales, add);
  for (const table of all) {
    const { name, path } = table.resource;
    const file = `data/${path}`;
    const text = files.get(file);
    if (text === undefined) add(fields.at(['resources', table.index, 'path']), 'noTable', name, file);
    const parsed = text && !isEmpty(text) && parseTable(file, text, table.resource, add);
    tables.set(name, { ...table, ...parsed });
  }
  const paths = new Set(listed.map((value) => `data/${(value as { path?: unknown } | null)?.path}`));
  for (const file of files.keys()) if (!paths.has(file)) add({ file }, 'undescribed', DATA_PACKAGE);
  checkDerived(tables, fields, add);
  return whole && tables;
}
