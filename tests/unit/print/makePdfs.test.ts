import { spawn } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { root } from '../../../src/build/root.ts';
import { findBrowser } from '../../../src/print/browser.ts';
import { keyJobs } from '../../../src/print/makePdfs.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const PATIENCE_MS = 300_000;
const { PATH, HOME } = process.env;

it(
  'ends the build with one sentence and leaves the former site alone where the browser dies half-way',
  async () => {
    const { executablePath, env } = await findBrowser();
    const dir = await makeFolder({
      'site/index.html': 'the former site',
      chromium: `#!/bin/sh\necho $$ > "$(dirname "$0")/pid"\nexec "${executablePath}" "$@"\n`,
    });
    await chmod(join(dir, 'chromium'), 0o755);
    // A cache of its own has no PDF yet, and goes with the folder.
    const cache = join(dir, 'cache');
    const isMade = async () =>
      (await readdir(join(cache, 'pdf')).catch(() => [])).some((name) => name.endsWith('.pdf'));
    const build = spawn(process.execPath, ['src/build/build.ts', join(dir, 'site')], {
      cwd: root,
      // Vitest’s own settings are no settings of a build.
      env: { PATH, HOME, ...env, CHROMIUM: join(dir, 'chromium'), BUILD_CACHE: cache, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (output += chunk));
    const ended = new Promise<number | null>((done) => build.on('close', done));

    const isReady = async () => build.exitCode !== null || (await isMade());
    await vi.waitUntil(isReady, { timeout: PATIENCE_MS, interval: 50 });
    process.kill(Number(await readFile(join(dir, 'pid'), 'utf8')), 'SIGKILL');

    expect(await ended).toBe(1);
    expect(output).toMatch(/\nThe build stopped: [\w-]+\.pdf could not be made: .* closed\n$/);
    expect((await readdir(dir)).sort()).toEqual(['cache', 'chromium', 'pid', 'site']);
    expect((await readdir(cache)).sort()).toEqual(['cards', 'pdf']);
    expect(await readFile(join(dir, 'site/index.html'), 'utf8')).toBe('the former site');
    expect(await readdir(join(dir, 'site'))).toEqual(['index.html']);
  },
  PATIENCE_MS,
);

it('makes a PDF anew where the browser or the page is another', async () => {
  const dir = await makeFolder({});
  const key = async (html: string, version: string) =>
    (await keyJobs(new Map([['lamps/handout/index.html', html]]), dir, version)).map(({ key }) => key);
  const first = await key('lamps', '153.0');
  expect(new Set(first).size).toBe(2);
  expect(await key('lamps', '153.0')).toEqual(first);
  expect(await key('lamps', '156.0')).not.toContain(first[0]);
  expect(await key('lamps!', '153.0')).not.toContain(first[0]);
});
