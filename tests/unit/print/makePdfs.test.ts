import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { describeFault } from '../../../src/build/build.ts';
import { parseHtml } from '../../../src/build/html/tree.ts';
import { replaceFolder } from '../../../src/build/replaceFolder.ts';
import { findBrowser } from '../../../src/print/browser.ts';
import { keyJobs, makePdfs } from '../../../src/print/makePdfs.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const PATIENCE_MS = 60_000;
const report = { count: () => {}, say: () => {} };

/** An explainer of many sections, with its sheet for paper. */
const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
const explainer = `<!DOCTYPE html><html><head><title>Lamps</title><link rel="stylesheet" href="/paper.css" media="print"></head><body><form data-pdf="explainer">${numbers
  .map((n) => `<input type="checkbox" data-pick="${n}">`)
  .join('')}</form><h1 id="lamps">Lamps</h1>${numbers
  .map((n) => `<section data-part="${n}"><h2 id="part-${n}">Part ${n}</h2><p>Lamps.</p></section>`)
  .join('')}</body></html>`;

it(
  'ends the build with one sentence and leaves the former site alone where the browser dies half-way',
  async () => {
    const { executablePath, env } = await findBrowser();
    const exports = Object.entries(env).map(([name, value]) => `export ${name}="${value}"`);
    const dir = await makeFolder({
      'site/index.html': 'the former site',
      chromium: ['#!/bin/sh', ...exports, `echo $$ > "$(dirname "$0")/pid"`, `exec "${executablePath}" "$@"`, ''].join(
        '\n',
      ),
    });
    await chmod(join(dir, 'chromium'), 0o755);
    // A cache of its own has no PDF yet, and goes with the folder.
    const cache = join(dir, 'cache');
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('BUILD_CACHE', cache);
    vi.stubEnv('CHROMIUM', join(dir, 'chromium'));
    const ended = replaceFolder(join(dir, 'site'), async (staged) => {
      await mkdir(staged);
      await writeFile(join(staged, 'paper.css'), 'p { orphans: 2 }');
      await makePdfs(staged, [{ file: 'lamps/index.html', tree: parseHtml(explainer) }], report);
    }).catch(describeFault);

    const isMade = async () =>
      (await readdir(join(cache, 'pdf')).catch(() => [])).some((name) => name.endsWith('.pdf'));
    await vi.waitUntil(isMade, { timeout: PATIENCE_MS, interval: 5 });
    process.kill(Number(await readFile(join(dir, 'pid'), 'utf8')), 'SIGKILL');

    expect(await ended).toMatch(/^The build stopped: [\w-]+\.pdf could not be made: .* closed$/);
    expect((await readdir(dir)).sort()).toEqual(['cache', 'chromium', 'pid', 'site']);
    expect(await readdir(cache)).toEqual(['pdf']);
    expect(await readFile(join(dir, 'site/index.html'), 'utf8')).toBe('the former site');
    expect(await readdir(join(dir, 'site'))).toEqual(['index.html']);
  },
  PATIENCE_MS,
);

it('makes a PDF anew where the browser or the page is another', async () => {
  const dir = await makeFolder({});
  const job = { name: 'lamps', page: 'lamps/index.html', format: 'A4' as const, limit: 2 };
  const key = async (html: string, version: string) => {
    const [keyed] = await keyJobs([job], { dir, pages: new Map([[job.page, html]]) }, version);
    return keyed?.key;
  };
  const first = await key('lamps', '153.0');
  expect(await key('lamps', '153.0')).toBe(first);
  expect(await key('lamps', '156.0')).not.toBe(first);
  expect(await key('lamps!', '153.0')).not.toBe(first);
});
