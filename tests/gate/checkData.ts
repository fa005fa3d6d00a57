// `npm run data:check [folder]`: holds the description of the tables against the specification. Prints one sentence a fault, and
// ends with 1 if there is one. What the tables hold, derived values among it, is checked with the content.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseCommand } from '../../src/build/parseCommand.ts';
import { root } from '../../src/build/root.ts';
import { checkDescriptor } from './checkDescriptor.ts';

/** Faults of a description of tables. */
export function checkData(text: string, file: string): string[] {
  try {
    return checkDescriptor(JSON.parse(text), 'package', file);
  } catch (error) {
    return [`${file}: cannot be read (${(error as Error).message}); mend the JSON.`];
  }
}

if (import.meta.main) {
  const { positionals } = parseCommand({}, 1);
  const file = join(resolve(positionals[0] ?? join(root, 'content/data')), 'datapackage.json');
  const faults = await readFile(file, 'utf8').then(
    (text) => checkData(text, 'data/datapackage.json'),
    (error: Error) => [`${file}: cannot be read (${error.message}); name the folder that holds the tables.`],
  );
  if (faults.length > 0) {
    console.error([...faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data.`].join('\n'));
    process.exitCode = 1;
  } else console.log('The description of the tables is as its specification asks.');
}
