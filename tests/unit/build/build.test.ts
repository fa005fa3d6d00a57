import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, describeFault } from '../../../src/build/build.ts';
import { swapFolder } from '../../../src/build/replaceFolder.ts';
import { compareFolders } from '../../gate/compareFolders.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

describe('the swap at the end of a build', () => {
  it('puts the new site whole in the place of the former one', async () => {
    const dir = await makeFolder({ 'dist/old.html': 'old', 'dist.new/new.html': 'new' });
    await swapFolder(join(dir, 'dist.new'), join(dir, 'dist'));
    expect(await readFile(join(dir, 'dist/new.html'), 'utf8')).toBe('new');
    await expect(readFile(join(dir, 'dist/old.html'))).rejects.toThrow('ENOENT');
  });

  it('needs no former site', async () => {
    const dir = await makeFolder({ 'dist.new/new.html': 'new' });
    await swapFolder(join(dir, 'dist.new'), join(dir, 'dist'));
    expect(await readFile(join(dir, 'dist/new.html'), 'utf8')).toBe('new');
  });

  it('leaves the former site alone where there is no new one', async () => {
    const dir = await makeFolder({ 'dist/old.html': 'old' });
    await expect(swapFolder(join(dir, 'dist.new'), join(dir, 'dist'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(dir, 'dist/old.html'), 'utf8')).toBe('old');
  });
});

describe('a build that has no place to go', () => {
  it('does not put the site in the place of a file', async () => {
    const dir = await makeFolder({ dist: 'notes' });
    await expect(buildSite(join(dir, 'dist'))).rejects.toThrow('dist is a file, where the folder of the site is to');
    expect(await readFile(join(dir, 'dist'), 'utf8')).toBe('notes');
    expect(await readdir(dir)).toEqual(['dist']);
  });

  it('leaves a folder alone that another build is writing', async () => {
    const dir = await makeFolder({ 'dist.lock': String(process.ppid), 'dist.new/half.html': 'half' });
    await expect(buildSite(join(dir, 'dist'))).rejects.toThrow(`another build (process ${process.ppid}) is writing`);
    expect((await readdir(dir)).sort()).toEqual(['dist.lock', 'dist.new']);
    expect(await readFile(join(dir, 'dist.new/half.html'), 'utf8')).toBe('half');
  });
});

describe('the message of a failed build', () => {
  it('names the place and the hint where the fault has them', () => {
    const fault = Object.assign(new Error('Unknown tag'), {
      loc: { file: 'a.mdx', line: 3, column: 1 },
      hint: 'Mend it.',
    });
    expect(describeFault(fault)).toBe('The build stopped: Unknown tag (a.mdx:3:1)\nMend it.');
  });

  it('holds no stack of calls', () => {
    const fault = new Error('No such import\n    at load (file.js:1:2)\n    at run (file.js:3:4)');
    expect(describeFault(fault)).toBe('The build stopped: No such import');
  });
});

describe('the comparison of two builds', () => {
  it('names every file that differs or is missing', async () => {
    const dir = await makeFolder({
      '1/same': 'a',
      '2/same': 'a',
      '1/other': 'a',
      '2/other': 'b',
      '2/more': 'c',
      '1/same.br': 'a',
    });
    const { count, faults } = await compareFolders(join(dir, '1'), join(dir, '2'));
    expect(count).toBe(3);
    expect(faults).toEqual([expect.stringMatching(/^more is only in /), expect.stringMatching(/^other differs /)]);
  });
});
