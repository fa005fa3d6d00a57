import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkAddress } from '../../../src/build/checkAddress.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('the check of the address', () => {
  it.each([
    [{ SITE_URL: 'lamps.example' }, 'SITE_URL is “lamps.example”, '],
    [{ SITE_URL: 'https://lamps.example', BASE_PATH: 'sub' }, 'BASE_PATH is “sub”, '],
  ])('ends a build with one sentence before anything else, given %o', (env, fault) => {
    const { PATH, HOME } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/build.ts', '/nowhere/at/all'], {
      cwd: root,
      env: { PATH, HOME, ...env },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(fault)]);
  });

  it('warns of a preview, and again when asked to, but not of a site that has an address', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    checkAddress({ SITE_URL: 'https://lamps.example' }).warnAgain();
    expect(warn).not.toHaveBeenCalled();
    checkAddress({}).warnAgain();
    expect(warn).toHaveBeenCalledTimes(2);
    expect(warn).toHaveBeenLastCalledWith(expect.stringMatching(/^This is a preview.* SITE_URL=/));
  });
});
