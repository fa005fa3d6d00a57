import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listFiles } from './listFiles.ts';
import type { Report } from './progress.ts';

const TEXT = /\.(?:html|css|csv|js|svg|txt|xml|json|webmanifest)$/;

export const toBrotli = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/**
 * Sets a `.br` and a `.gz` beside every text file, so that no server has to compress while a reader waits. Gives their
 * number.
 */
export async function compressFiles(dir: string, count?: Report['count']): Promise<number> {
  const files = (await listFiles(dir)).filter((file) => TEXT.test(file));
  for (const [i, file] of files.entries()) {
    count?.(i, files.length);
    const bytes = await readFile(join(dir, file));
    await writeFile(join(dir, `${file}.br`), toBrotli(bytes));
    await writeFile(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
  return files.length;
}
