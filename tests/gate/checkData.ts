// `npm run data:check [folder]`: holds the description of the tables against the specification and works out every
// derived value anew. Prints one sentence a fault, and ends with 1 if there is one.
import { join, resolve } from 'node:path';
import { readFolder } from '../../src/build/checkContent.ts';
import { root } from '../../src/build/root.ts';
import { checkDerived } from '../../src/content/rules/checkDerived.ts';
import { parseCsv, type Row } from '../../src/data/parseCsv.ts';
import { dataPackageSchema } from '../../src/schemas/dataPackage.ts';
import { checkDescriptor } from './checkDescriptor.ts';

const PACKAGE = 'datapackage.json';

/** Faults of the tables in a folder and of their description. */
export function checkData(files: ReadonlyMap<string, string>): string[] {
  const file = `data/${PACKAGE}`;
  const text = files.get(PACKAGE);
  if (text === undefined) return [`${file}: is missing; describe the tables in it.`];
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(text);
  } catch (error) {
    return [`${file}: cannot be read (${(error as Error).message}); mend the JSON.`];
  }
  const faults = checkDescriptor(descriptor, 'package', file);
  const { data, error } = dataPackageSchema.safeParse(descriptor);
  if (!data) return [...faults, ...error.issues.map(({ path, message }) => `${file}: ${path.join('.')} ${message}.`)];
  const tables = new Map<string, Row[]>();
  for (const resource of data.resources) {
    const table = files.get(resource.path);
    if (table === undefined) {
      faults.push(`${file}: there is no table ${resource.path}; write data/${resource.path}, or remove the dataset.`);
      continue;
    }
    const { rows, faults: found } = parseCsv(table, resource, `data/${resource.path}`);
    faults.push(...found);
    if (found.length === 0) tables.set(resource.name, rows);
  }
  return [...faults, ...checkDerived(tables)];
}

if (import.meta.main) {
  const dir = resolve(process.argv[2] ?? join(root, 'content/data'));
  const faults = await readFolder(dir).then(checkData, (error: Error) => [
    `${dir}: cannot be read (${error.message}); name the folder that holds the tables.`,
  ]);
  if (faults.length > 0) {
    console.error([...faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data.`].join('\n'));
    process.exitCode = 1;
  } else console.log('The data are as described, and every derived value is right.');
}
