import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/build/listFiles.ts';
import { root } from '../../src/build/root.ts';
import { locales } from '../../src/i18n/locales.ts';
import { formatBudget, measureBudget } from './budget.ts';
import { checkFixture } from './checkFixture.ts';
import { checkLinks } from './checkLinks.ts';
import { checkTranslated } from './checkTranslated.ts';
import { compareFolders } from './compareFolders.ts';
import { type Count, countPlaywright, countVitest, settleCount } from './countTests.ts';
import { runCommand } from './runCommand.ts';
import type { Step, StepResult } from './runSteps.ts';

const dist = join(root, 'dist');
const second = join(root, 'test-results/second-build');

const toResult = (isOk: boolean, output: string, summary?: string): StepResult => ({
  passed: isOk ? 1 : 0,
  failed: isOk ? 0 : 1,
  output,
  ...(summary === undefined ? {} : { summary }),
});

const command =
  (program: string, ...args: string[]) =>
  async () => {
    const { isOk, output } = await runCommand(program, args);
    return toResult(isOk, output);
  };

/** A test runner: its own tests are counted, read from the report that it writes. */
const runner =
  <Report>(count: (report: Report) => Count, file: string, args: string[], env = {}) =>
  async () => {
    const report = join(root, file);
    await rm(report, { force: true });
    const { isOk, output } = await runCommand('npx', ['--no', ...args], env);
    const text = await readFile(report, 'utf8').catch(() => undefined);
    const counted = text === undefined ? { passed: 0, failed: 0 } : count(JSON.parse(text));
    const { passed, failed, remark } = settleCount(counted, isOk);
    const summary = `${passed} of ${passed + failed} tests${remark ? `, ${remark}` : ''}`;
    return { passed, failed, output, summary };
  };

async function checkHtml(): Promise<StepResult> {
  const pages = (await listFiles(dist, '.html')).map((page) => join('dist', page));
  if (pages.length === 0) return toResult(false, 'The built site has no page.');
  const { isOk, output } = await runCommand('html-validate', [
    '--config',
    'tests/htmlvalidate.json',
    '--max-warnings=0',
    ...pages,
  ]);
  return toResult(isOk, output, `${pages.length} pages`);
}

/** Builds with nothing that a build before has made: no page of Astro, no card, no PDF. Compressed copies follow from their files. */
async function buildAgain(): Promise<StepResult> {
  const cache = `${second}.cache`;
  await rm(cache, { recursive: true, force: true });
  const command = ['src/build/build.ts', second, '--fresh', '--uncompressed'];
  const { isOk, output } = await runCommand(process.execPath, command, { BUILD_CACHE: cache });
  await rm(cache, { recursive: true, force: true });
  if (!isOk) return toResult(false, output);
  const { count, faults } = await compareFolders(dist, second);
  return toResult(faults.length === 0, faults.join('\n'), `${count} files`);
}

async function buildFixture(): Promise<StepResult> {
  const { pages, addresses, faults } = await checkFixture();
  return toResult(faults.length === 0, faults.join('\n'), `${pages} pages, ${addresses} addresses`);
}

async function readTranslated(): Promise<StepResult> {
  const { count, faults } = await checkTranslated(dist);
  return toResult(faults.length === 0, faults.join('\n'), `${count} files`);
}

async function followLinks(): Promise<StepResult> {
  const { count, faults } = await checkLinks(dist);
  return toResult(faults.length === 0, faults.join('\n'), `${count} links`);
}

async function checkBudget(): Promise<StepResult> {
  const budget = await measureBudget(dist);
  return toResult(budget.faults.length === 0, budget.faults.join('\n'), `\n${formatBudget(budget)}`);
}

const VITEST_REPORT = 'test-results/unit.json';
const PLAYWRIGHT_REPORT = 'test-results/browser.json';

const BUILD = 'build';
const onBuilt = { after: [BUILD] };

export const steps: Step[] = [
  { name: BUILD, run: command(process.execPath, 'src/build/build.ts') },
  {
    name: 'unit tests',
    run: runner(countVitest, VITEST_REPORT, [
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ]),
  },
  { name: 'same bytes twice', ...onBuilt, run: buildAgain },
  { name: 'lint', run: command('biome', 'check', '--config-path', 'tests/lint.json', '--error-on-warnings') },
  { name: 'content', run: command(process.execPath, 'src/build/checkContent.ts') },
  { name: 'data', run: command(process.execPath, 'tests/gate/checkData.ts') },
  {
    name: 'lock file',
    run: command('npm', 'ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'),
  },
  { name: 'HTML validity', ...onBuilt, run: checkHtml },
  { name: 'links', ...onBuilt, run: followLinks },
  ...(locales.length > 1 ? [{ name: 'languages', ...onBuilt, run: readTranslated }] : []),
  { name: 'budget', ...onBuilt, run: checkBudget },
  { name: 'fixture site', run: buildFixture },
  // Of what Astro has written: by itself it would write that anew.
  { name: 'types', ...onBuilt, run: command('astro', 'check', '--noSync') },
  {
    name: 'browser tests',
    ...onBuilt,
    isAlone: true,
    run: runner(
      countPlaywright,
      PLAYWRIGHT_REPORT,
      ['playwright', 'test', '--config=tests/playwright.config.ts', '--reporter=line,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, PLAYWRIGHT_REPORT) },
    ),
  },
];
