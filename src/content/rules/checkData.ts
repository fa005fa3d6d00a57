import { parseCsv, type Row } from '../../data/parseCsv.ts';
import { dataPackageSchema, type Resource } from '../../schemas/dataPackage.ts';
import { hasPlaceholder } from '../../schemas/text.ts';
import { checkFields, parseFields } from '../checkFields.ts';
import { DATA_PACKAGE, isEmpty, type Tree } from '../checkFiles.ts';
import { type Fault, type FaultAt, formatChoice } from '../faults.ts';
import { type Fields, parseYaml } from '../parseYaml.ts';

/** A dataset that its description names. */
export interface Table {
  resource: Resource;
  /** None where the file is missing or has faults of its own. */
  rows?: Row[];
}

/** Datasets by name; undefined where the description of some cannot be read. */
export type Tables = ReadonlyMap<string, Table> | undefined;

function checkResource(
  { name, path, schema: { fields, primaryKey } }: Resource,
  resources: readonly Resource[],
  i: number,
  add: FaultAt,
): void {
  const before = resources.slice(0, i);
  if (before.some((other) => other.name === name))
    add(['name'], `the dataset ${name} stands twice; give each a name of its own.`);
  if (before.some((other) => other.path === path)) add(['path'], `two datasets read ${path}; keep one.`);
  const names = fields.map((field) => field.name);
  names.forEach((field, j) => {
    if (names.indexOf(field) < j)
      add(['schema', 'fields', j], `the dataset ${name} has the column ${field} twice; keep one.`);
  });
  for (const key of [primaryKey].flat()) {
    if (!names.includes(key))
      add(
        ['schema', 'primaryKey'],
        `the dataset ${name} has the key ${key}, which is no column; write ${formatChoice(names)}.`,
      );
  }
}

/** The sentences of `parseCsv` begin with file and line. */
function toFault(sentence: string, file: string): Fault {
  const [, line, text = sentence] = /^(?::(\d+))?: ([\s\S]*)$/.exec(sentence.slice(file.length)) ?? [];
  return { file, line: line ? Number(line) : undefined, text };
}

function checkTable(resource: Resource, file: string, text: string): { rows?: Row[]; faults: Fault[] } {
  const { rows, faults } = parseCsv(text, resource, file);
  const found = faults.map((fault) => toFault(fault, file));
  text.split('\n').forEach((line, i) => {
    if (hasPlaceholder(line)) found.push({ file, line: i + 1, text: 'holds a placeholder; write the real value.' });
  });
  return found.length > 0 ? { faults: found } : { rows, faults: [] };
}

function readPackage(text: string): { fields?: Fields; faults: Fault[] } {
  const file = DATA_PACKAGE;
  try {
    const value: unknown = JSON.parse(text);
    return { fields: { value, lineOf: parseYaml(text).lineOf }, faults: [] };
  } catch (error) {
    const [, line] = /line (\d+)/.exec((error as Error).message) ?? [];
    const cause = (error as Error).message.replace(/( in JSON)? at position[\s\S]*$/, '');
    return {
      faults: [{ file, line: line ? Number(line) : undefined, text: `cannot be read (${cause}); mend the JSON.` }],
    };
  }
}

/** Checks the tables and their description. */
export function checkData({ dataPackage, tables: files }: Tree): { tables: Tables; faults: Fault[] } {
  if (dataPackage === undefined)
    return { tables: undefined, faults: [{ file: DATA_PACKAGE, text: 'is missing; describe the tables in it.' }] };
  if (isEmpty(dataPackage)) return { tables: undefined, faults: [] };
  const { fields, faults } = readPackage(dataPackage);
  if (!fields) return { tables: undefined, faults };
  const { data, faults: fieldFaults } = checkFields(dataPackageSchema, fields, DATA_PACKAGE);
  faults.push(...fieldFaults);

  // A fault of one dataset does not keep the others from being checked.
  const described = (fields.value as { resources?: unknown } | null)?.resources;
  const listed: unknown[] = Array.isArray(described) ? described : [];
  const parsed = listed.map((value) => parseFields(dataPackageSchema.shape.resources.element, value).data);
  const resources = parsed.filter((resource) => resource !== undefined);
  const tables = new Map<string, Table>();
  resources.forEach((resource, i) => {
    const add: FaultAt = (path, text) =>
      faults.push({ file: DATA_PACKAGE, line: fields.lineOf(['resources', parsed.indexOf(resource), ...path]), text });
    checkResource(resource, resources, i, add);
    const file = `data/${resource.path}`;
    const text = files.get(file);
    if (text === undefined)
      add(['path'], `the dataset ${resource.name} has no table; write ${file}, or remove the dataset.`);
    const table = text === undefined || isEmpty(text) ? { faults: [] } : checkTable(resource, file, text);
    faults.push(...table.faults);
    tables.set(resource.name, { resource, ...(table.rows && { rows: table.rows }) });
  });
  const paths = listed.map((value) => `data/${(value as { path?: unknown } | null)?.path}`);
  for (const file of files.keys()) {
    if (!paths.includes(file))
      faults.push({ file, text: `no dataset of ${DATA_PACKAGE} reads this table; describe it there, or delete it.` });
  }
  return { tables: data && tables, faults };
}
