import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listFiles } from './listFiles.ts';

const TEXT = /\.(?:html|css|csv|js|svg|txt|xml|json|webmanifest)$/;

export const toBrotli = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** Sets a `.br` and a `.gz` beside every text file, so that no server has to compress while a reader waits. */
export async function compressFiles(dir: string): Promise<void> {
  for (const file of await listFiles(dir)) {
    if (!TEXT.test(file)) continue;
    const bytes = await readFile(join(dir, file));
    await writeFile(join(dir, `${file}.br`), toBrotli(bytes));
    await writeFile(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
