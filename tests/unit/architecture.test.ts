import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findArchitectureFaults } from '../helpers/architecture.ts';
import { readSources } from '../helpers/imports.ts';
import { findSizeFaults } from '../helpers/size.ts';
import { makeFolder } from '../helpers/temporaryFolder.ts';

const TOP_LEVEL = [
  '.ci',
  '.github',
  '.gitignore',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];
/** What the repository holds at the top level of a folder; what tools and systems lay down beside that is no part of it. */
const listTracked = (dir: string) => {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: dir, encoding: 'utf8' });
  return [
    ...new Set(
      git('ls-files', '-z')
        .split('\0')
        .filter(Boolean)
        .map((path) => path.split('/')[0]),
    ),
  ];
};
/** An archive of the repository has no list of what belongs to it. */
const isRepository = existsSync('.git');

describe('the architecture', () => {
  it('has imports in one direction only', async () => {
    expect(findArchitectureFaults(await readSources('src'))).toEqual([]);
  });

  it('has no file and no list of parameters that is too long, and no name for two functions', async () => {
    expect(findSizeFaults(await readSources('src'))).toEqual([]);
  });

  it.runIf(isRepository)('has nothing at the top level but what belongs there', () => {
    const tracked = listTracked('.');
    expect(tracked).toContain('src');
    expect(tracked.filter((name) => !TOP_LEVEL.includes(name ?? ''))).toEqual([]);
  });

  it('does not count what lies in the folder and not in the repository', async () => {
    const dir = await makeFolder({ '.DS_Store': 'x', '.vscode/settings.json': '{}', 'src/a.ts': 'a', 'notes.md': 'n' });
    execFileSync('git', ['init', '-q'], { cwd: dir });
    execFileSync('git', ['add', 'src', 'notes.md'], { cwd: dir });
    expect(listTracked(dir)).toEqual(['notes.md', 'src']);
  });
});

describe('the check of the architecture', () => {
  it.each([
    ['src/data/a.ts', "import { b } from '../charts/core/b.ts';", 'data/ may not import from charts/'],
    ['src/site/a.ts', "import { b } from '../build/b.ts';", 'site/ may not import from build/'],
    ['src/build/a.ts', "import { b } from '../pages/b.ts';", 'build/ may read from site/ down'],
    ['src/schemas/a.ts', "export type { B } from '../data/b.ts';", 'schemas/ may not import from data/'],
    [
      'src/components/a/A.astro',
      "---\nimport '../../layouts/Page.astro';\n---\n",
      'components/ may not import from layouts/',
    ],
    [
      'src/components/a/A.astro',
      '---\n---\n<script>import "../../pages/b.ts"</script>',
      'components/ may not import from pages/',
    ],
    ['src/components/a/A.astro', "---\nimport '../../styles/a.css';\n---\n", 'only layouts and pages import styles'],
    ['src/charts/line/a.ts', "import { b } from '../bar/b.ts';", 'one chart type never imports another'],
    ['src/charts/core/a.ts', "import { b } from '../bar/b.ts';", 'shared chart code knows no chart type'],
    ['src/data/a.ts', "import { getCollection } from 'astro:content';", 'nothing from Astro but astro/zod'],
    [
      'src/layouts/A.astro',
      "---\nimport { getEntry } from 'astro:content';\n---\n",
      'content is queried only in pages/',
    ],
    ['src/content.config.ts', "import { b } from './charts/core/b.ts';", 'content.config.ts may import content'],
    ['src/data/index.ts', 'export const a = 1;', 'no index.ts'],
    ['src/data/a.ts', 'export default 1;', 'named exports only'],
    ['src/data/a.ts', "export { b } from './b.ts';", 'no barrel'],
    ['src/data/a.ts', "import data from '../../content/a.json';", 'src/ imports only from src/'],
  ])('finds a fault planted in %s', (file, text, fault) => {
    expect(findArchitectureFaults(new Map([[file, text]])).join('\n')).toContain(fault);
  });

  it('finds a circle of imports', () => {
    const sources = new Map([
      ['src/data/a.ts', "import { b } from './b.ts';"],
      ['src/data/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(findArchitectureFaults(sources)).toEqual([
      'Circle of imports: src/data/a.ts → src/data/b.ts → src/data/a.ts.',
    ]);
  });

  it.each([
    ['src/pages/a.astro', "---\nimport { getEntry } from 'astro:content';\nimport '../layouts/Page.astro';\n---\n"],
    [
      'src/charts/line/a.ts',
      "import { b } from '../core/b.ts';\nimport { z } from 'astro/zod';\nimport { c } from '../../data/c.ts';",
    ],
    ['src/build/a.ts', "import { b } from '../site/b.ts';\nimport { build } from 'astro';"],
    [
      'src/components/site/A.astro',
      "---\nimport type { CollectionEntry } from 'astro:content';\nimport { site } from '../../site.ts';\n---\n",
    ],
  ])('finds nothing wrong with %s', (file, text) => {
    expect(findArchitectureFaults(new Map([[file, text]]))).toEqual([]);
  });
});
