// What was printed before, each file by the hash of what it was made from. Its pages are counted beside it, so that the
// file need not be read again to know them.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneFolder } from '../build/pruneFolder.ts';
import { cacheFolder } from '../site/cacheFolder.ts';
import type { Printed } from './printNumbered.ts';

const toFile = (key: string) => join(cacheFolder('pdf'), `${key}.pdf`);

export const isKept = (key: string): boolean => existsSync(toFile(key));

/** Whole or not at all, should the build be ended meanwhile. */
export async function keepPdf(key: string, { bytes, ...counts }: Printed): Promise<void> {
  const file = toFile(key);
  await mkdir(cacheFolder('pdf'), { recursive: true });
  await writeFile(`${file}.json`, JSON.stringify(counts));
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
}

export const readKept = async (key: string): Promise<Printed> => ({
  ...(JSON.parse(await readFile(`${toFile(key)}.json`, 'utf8')) as Omit<Printed, 'bytes'>),
  bytes: await readFile(toFile(key)),
});

/** Takes out all but these. */
export const pruneCache = (keys: readonly string[]): Promise<void> =>
  pruneFolder(
    cacheFolder('pdf'),
    keys.flatMap((key) => [`${key}.pdf`, `${key}.pdf.json`]),
  );
