// `node src/build/checkContent.ts [folder]`: prints every fault of the content, and ends with 1 if there is one.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { checkContent } from '../lib/checkContent.ts';
import { listFiles } from './listFiles.ts';
import { root } from './runCommand.ts';

/** Text of every file below a folder, by its path. */
export async function readFolder(dir: string): Promise<Map<string, string>> {
  const paths = await listFiles(dir);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(dir, path), 'utf8')] as const)),
  );
}

if (import.meta.main) {
  const dir = resolve(process.argv[2] ?? join(root, 'content'));
  const codes = locales.map(({ code }) => code);
  const faults = await readFolder(dir).then(
    (files) => checkContent(files, { locales: codes }),
    (error: Error) => [`${dir}: cannot be read (${error.message}); name the folder that holds the content.`],
  );
  if (faults.length > 0) {
    console.error(
      [...faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`].join('\n'),
    );
    process.exitCode = 1;
  }
}
