import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './listFiles.ts';
import type { Report } from './progress.ts';

const TEXT = /\.(?:html|css|csv|js|svg|txt|xml|json|webmanifest)$/;

/** At the highest quality, on a thread of its own. */
export const toBrotli = (bytes: Uint8Array): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/**
 * Sets a `.br` and a `.gz` beside every text file, so that no server has to compress while a reader waits. Gives their
 * number.
 */
export async function compressFiles(dir: string, count?: Report['count']): Promise<number> {
  const files = (await listFiles(dir)).filter((file) => TEXT.test(file));
  let done = 0;
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(dir, file));
      await writeFile(join(dir, `${file}.br`), await toBrotli(bytes));
      await writeFile(join(dir, `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }));
      done += 1;
      count?.(done, files.length);
    }),
  );
  return files.length;
}
