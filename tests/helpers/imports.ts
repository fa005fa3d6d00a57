import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../../src/build/listFiles.ts';

/** Paths below the root, such as `src/lib/ticks.ts`, with their text. */
export type Sources = Map<string, string>;

export async function readSources(dir: string): Promise<Sources> {
  const files = (await listFiles(dir)).filter((file) => /\.(?:ts|astro|css)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(dir, file), 'utf8')));
  return new Map(files.map((file, i) => [`${dir}/${file}`, texts[i] ?? '']));
}

/** The TypeScript of a component: its frontmatter and its client scripts. */
export const toScript = (file: string, text: string) => {
  if (!file.endsWith('.astro')) return text;
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return [frontmatter, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)].join('\n');
};

/** What a file imports: a path below the root for a file of ours, else the name as written. */
export function findImports(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [];
  const { importedFiles } = ts.preProcessFile(toScript(file, text), true, true);
  return importedFiles
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}
