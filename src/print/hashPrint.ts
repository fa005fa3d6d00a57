// What a PDF is made from, as a hash: the code that prints, all that the page loads, and the browser.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const toHash = (...parts: (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');

/** The module and those of ours that it imports, in the order in which they are met. */
async function readModules(file: string, known = new Map<string, string>()): Promise<Map<string, string>> {
  if (known.has(file)) return known;
  const text = await readFile(file, 'utf8');
  known.set(file, text);
  for (const [, path] of text.matchAll(/\bfrom '(\.[^']+)'/g))
    await readModules(resolve(file, '..', path ?? ''), known);
  return known;
}

/** Hash of a module, of ours that it imports, and of the packages that are installed. */
export async function hashCode(file: string): Promise<string> {
  const lock = await readFile(resolve(import.meta.dirname, '../../package-lock.json'));
  return toHash(...(await readModules(file)).values(), lock);
}

/** Hash of a page of a built folder and of every file in it that the page names: styles, fonts, pictures. `base` ends in a slash. */
export async function hashPage(dir: string, html: string, base: string): Promise<string> {
  const names = [...html.matchAll(/\s(?:href|src)="([^"?#]+)"/g)].flatMap(([, path = '']) =>
    path.startsWith(base) && /\.[a-z0-9]+$/.test(path) ? [path.slice(base.length)] : [],
  );
  // What is not there yet, such as the PDFs, is not loaded.
  const files = await Promise.all(
    [...new Set(names)].sort().map((name) => readFile(join(dir, decodeURIComponent(name))).catch(() => '')),
  );
  return toHash(html, ...files);
}

/** Name in the cache for what is made from all of these. */
export const toKey = (...parts: string[]): string => toHash(...parts);
