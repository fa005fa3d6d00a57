import { link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes all files, or none: each is written whole aside, and put in its place only then. A file that is to be new takes no
 * place of another.
 * @param former text of each file that is to be replaced; one that has changed meanwhile is left alone
 */
export async function placeFiles(
  dir: string,
  files: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): Promise<void> {
  // Beside the folder and not in it, where whoever watches the content would take it for a file of it.
  const aside = await mkdtemp(`${dir}.new-`);
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const staged = [...files].map(([file, text], i) => ({
      file,
      text,
      from: join(aside, String(i)),
      to: join(dir, file),
    }));
    for (const { from, text } of staged) await writeFile(from, text);
    for (const { file, from, to } of staged) {
      const before = former.get(file);
      if (before === undefined) {
        const made = await mkdir(dirname(to), { recursive: true });
        if (made) undo.unshift(() => rm(made, { recursive: true, force: true }));
        await link(from, to);
        undo.unshift(() => rm(to, { force: true }));
      } else {
        if ((await readFile(to, 'utf8')) !== before) throw new Error(`${file} has changed meanwhile`);
        await rename(from, to);
        undo.unshift(() => writeFile(to, before));
      }
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
