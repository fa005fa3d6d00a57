// `node src/build/checkContent.ts [folder]`: prints every fault of the content, and ends with 1 if there is one.
import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { checkContent } from '../content/checkContent.ts';
import { locales } from '../i18n/locales.ts';
import { listFiles } from './listFiles.ts';
import { root } from './root.ts';

/** Text of every file below a folder, by its path. */
export async function readFolder(dir: string): Promise<Map<string, string>> {
  const paths = await listFiles(dir);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(dir, path), 'utf8')] as const)),
  );
}

/** What the check cannot read as it stands, while what builds the pages reads it somehow: a link may lead anywhere. */
async function findUnreadable(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const place = relative(dir, path).split(sep).join('/');
      if (entry.isDirectory()) return [];
      if (!entry.isFile())
        return [`${place}: is a link, or something else that is no file; put the file itself there.`];
      return isUtf8(await readFile(path)) ? [] : [`${place}: is not written in UTF-8; save it in that encoding.`];
    }),
  );
  return found.flat().sort();
}

/** Checks a folder of content. Gives its faults, a sentence each, and the number of its files. */
export async function checkFolder(dir: string): Promise<{ faults: string[]; count: number }> {
  try {
    const files = await readFolder(dir);
    const faults = checkContent(files, { locales: locales.map(({ code }) => code) });
    return { faults: [...(await findUnreadable(dir)), ...faults], count: files.size };
  } catch (error) {
    const { message } = error as Error;
    return { faults: [`${dir}: cannot be read (${message}); name the folder that holds the content.`], count: 0 };
  }
}

export const formatFaults = (faults: readonly string[]): string =>
  [...faults, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`].join('\n');

if (import.meta.main) {
  const { faults } = await checkFolder(resolve(process.argv[2] ?? join(root, 'content')));
  if (faults.length > 0) {
    console.error(formatFaults(faults));
    process.exitCode = 1;
  }
}
