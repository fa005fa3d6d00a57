import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/build/listFiles.ts';

interface Comparison {
  /** Files compared. */
  count: number;
  /** One sentence for each file that differs or stands on one side alone. */
  faults: string[];
}

/** Copies that follow from the files beside them. */
const COMPRESSED = /\.(?:br|gz)$/;

/** Compares two folders byte for byte, compressed copies aside. */
export async function compareFolders(first: string, second: string): Promise<Comparison> {
  const files = [...(await listFiles(first)), ...(await listFiles(second))];
  const names = new Set(files.filter((name) => !COMPRESSED.test(name)));
  const faults: string[] = [];
  for (const name of [...names].sort()) {
    const [one, other] = await Promise.all(
      [first, second].map((dir) => readFile(join(dir, name)).catch(() => undefined)),
    );
    if (!one || !other) faults.push(`${name} is only in ${one ? first : second}.`);
    else if (!one.equals(other)) faults.push(`${name} differs between ${first} and ${second}.`);
  }
  return { count: names.size, faults };
}
