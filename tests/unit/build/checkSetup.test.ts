import { spawnSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/build/root.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const check = 'src/build/checkSetup.mjs';
const run = (...words: string[]) =>
  spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } });

describe('the check before every command', () => {
  it('lets a Node pass that can run the commands', () => {
    expect(run(check)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('says in one sentence which Node is needed', () => {
    const { status, stderr } = run('--no-experimental-strip-types', check);
    expect(stderr).toMatch(/^This is Node [\d.]+; the site needs Node 22\.18 or newer, .*\n$/);
    expect(status).toBe(1);
  });

  it('says in one sentence that the packages are not there', async () => {
    const dir = await makeFolder({});
    await copyFile(join(root, check), join(dir, 'check.mjs'));
    const { status, stderr } = run(join(dir, 'check.mjs'));
    expect(stderr).toMatch(
      /^The packages are not installed whole \(Cannot find package 'satteri' .*\); run “npm ci”.*\n$/,
    );
    expect(status).toBe(1);
  });

  it('is started by every command of package.json that runs a file of ours', async () => {
    const { scripts, engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
      engines: { node: string };
    };
    const own = Object.values(scripts).filter((command) => /\bnode \S+\.ts\b/.test(command));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((command) => !command.startsWith(`node ${check} && node `))).toEqual([]);
    expect(engines.node).toBe('^22.18.0 || >=24.2.0');
  });
});
