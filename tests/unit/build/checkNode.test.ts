import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/build/runCommand.ts';

const check = 'src/build/checkNode.mjs';
const run = (...options: string[]) =>
  spawnSync(process.execPath, [...options, check], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } });

describe('the check of Node', () => {
  it('lets a Node pass that can run the commands', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('says in one sentence which Node is needed', () => {
    const { status, stderr } = run('--no-experimental-strip-types');
    expect(stderr).toMatch(/^This is Node [\d.]+; the site needs Node 22\.18 or newer, .*\n$/);
    expect(status).toBe(1);
  });

  it('comes before every TypeScript file that a command of package.json runs', async () => {
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
