// Changes the code at one place after another and asks whether a test sees it: npm run mutation -- src/data. Not part of
// `npm test`, since that takes hours for the whole.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { orEnd, parseCommand } from '../../src/build/parseCommand.ts';
import { root } from '../../src/build/root.ts';

/** Of a hundred changes that a test could see, how many one has to. */
const LEAST = 80;
const FOLDERS = ['src/data', 'src/content', 'src/charts'];

/** One of the folders that are asked about, or what lies below. @throws a sentence where it is none */
function readPlace(word: string): string {
  const isBelow = FOLDERS.some((folder) => word === folder || word.startsWith(`${folder}/`));
  if (isBelow && existsSync(join(root, word))) return word;
  throw new Error(`“${word}” is not asked about; write ${FOLDERS.join(', ')} or a folder or file below.`);
}

const { positionals } = parseCommand({}, 1);
const places = positionals.length > 0 ? positionals.map((word) => orEnd(() => readPlace(word))) : FOLDERS;

const folder = await mkdtemp(join(tmpdir(), 'mutation-'));
try {
  const dependencies = JSON.parse(await readFile(join(import.meta.dirname, 'versions.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const words = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', words, { cwd: folder });
  const modules = join(folder, 'node_modules');
  // The same tests of the same language, run by the same program.
  for (const name of ['vitest', 'typescript']) await symlink(join(root, 'node_modules', name), join(modules, name));
  await mkdir(join(folder, 'sandbox'));
  const settings = {
    plugins: [join(modules, '@stryker-mutator/vitest-runner/dist/src/index.js')],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    mutate: places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`)),
    ignorePatterns: ['dist', 'test-results', '.astro', '.github'],
    tempDirName: join(folder, 'sandbox'),
    concurrency: availableParallelism(),
    // What is worked out as a module loads is the same for all tests.
    ignoreStatic: true,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: LEAST, low: LEAST, break: LEAST },
    allowEmpty: false,
  };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
  const program = join(modules, '@stryker-mutator/core/bin/stryker.js');
  const child = spawn(process.execPath, [program, 'run', join(folder, 'settings.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
