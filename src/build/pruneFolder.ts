import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Leaves only these files in a folder; one that is not there needs nothing. */
export async function pruneFolder(dir: string, kept: Iterable<string>): Promise<void> {
  const names = new Set(kept);
  const files = await readdir(dir).catch(() => []);
  await Promise.all(files.filter((file) => !names.has(file)).map((file) => rm(join(dir, file), { force: true })));
}
