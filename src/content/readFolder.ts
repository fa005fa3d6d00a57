import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createAdd } from './report.ts';

/** Text of every file below a folder without the mark that some programs begin it with, by its path. What is no file or no text is a fault, since its reader would guess. */
export async function readFolder(dir: string, add = createAdd()): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const read = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    await Promise.all(
      entries.map(async (entry) => {
        const path = join(folder, entry.name);
        const file = relative(dir, path).split(sep).join('/');
        // Not where a link leads, which may be anywhere, and in a circle.
        if (entry.isDirectory()) return read(path);
        if (!entry.isFile()) return add({ file }, 'noFile');
        const bytes = await readFile(path);
        if (!isUtf8(bytes)) add({ file }, 'notUtf8');
        files.set(file, bytes.toString('utf8').replace(/^\uFEFF/, ''));
      }),
    );
  };
  await read(dir);
  return files;
}
