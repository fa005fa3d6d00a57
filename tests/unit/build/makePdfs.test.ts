import { spawn } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/build/browser.ts';
import { CACHE } from '../../../src/build/makePdfs.ts';
import { root } from '../../../src/build/runCommand.ts';
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
    const readMade = async () => (await readdir(CACHE).catch(() => [])).filter((name) => name.endsWith('.pdf'));
    const before = (await readMade()).length;
    // Below a path of its own every page is new, and so is every PDF.
    const build = spawn(process.execPath, ['src/build/build.ts', join(dir, 'site')], {
      cwd: root,
      // Vitest’s own settings are no settings of a build.
      env: { PATH, HOME, ...env, CHROMIUM: join(dir, 'chromium'), BASE_PATH: `/${basename(dir)}/`, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (output += chunk));
    const ended = new Promise<number | null>((done) => build.on('close', done));

    const made = async () => build.exitCode !== null || (await readMade()).length > before;
    await vi.waitUntil(made, { timeout: PATIENCE_MS, interval: 50 });
    process.kill(Number(await readFile(join(dir, 'pid'), 'utf8')), 'SIGKILL');

    expect(await ended).toBe(1);
    expect(output).toMatch(/\nThe build stopped: [\w-]+\.pdf could not be made: .* closed\n$/);
    expect((await readdir(dir)).sort()).toEqual(['chromium', 'pid', 'site']);
    expect(await readFile(join(dir, 'site/index.html'), 'utf8')).toBe('the former site');
    expect(await readdir(join(dir, 'site'))).toEqual(['index.html']);
  },
  PATIENCE_MS,
);
