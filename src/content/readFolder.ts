import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createAdd } from './report.ts';

/** Text of every file below a folder, by its path. What is no file or no text is a fault, since its reader would guess. */
export async function readFolder(dir: string, add = createAdd()): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(dir, path).split(sep).join('/');
      if (entry.isDirectory()) return;
      if (!entry.isFile()) return add({ file }, 'noFile');
      const bytes = await readFile(path);
      if (!isUtf8(bytes)) add({ file }, 'notUtf8');
      files.set(file, bytes.toString('utf8'));
    }),
  );
  return files;
}
