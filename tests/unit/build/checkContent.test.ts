import { spawnSync } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/content/readFolder.ts';
import { CHART, fixtureFolder } from '../../helpers/contentFixture.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const command = join(import.meta.dirname, '../../../src/build/checkContent.ts');
const run = (folder: string, language = 'en') =>
  spawnSync(process.execPath, [command, '--language', language, folder], { encoding: 'utf8' });

describe('the command that checks content', () => {
  it('prints every fault and their number, and ends with 1', async () => {
    const files = Object.fromEntries(await readFolder(fixtureFolder));
    const chart = await readFile(join(fixtureFolder, CHART), 'utf8');
    const folder = await makeFolder({
      ...files,
      [CHART]: chart.replace('type: line', 'type: pie'),
      'notes.txt': 'Lamps.',
    });
    const { status, stderr, stdout } = run(folder);
    expect(stderr).toBe(
      [
        'charts/lamp-count.yaml, line 1: type is “pie”; write line, bar, list, facets, relations or map.',
        'notes.txt: no collection reads this file; move it or delete it.',
        '2 faults in the content.\n',
      ].join('\n'),
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('does not pass over what is no file, or no text', async () => {
    const files = Object.fromEntries(await readFolder(fixtureFolder));
    const folder = await makeFolder({
      ...files,
      'charts/old.yaml': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
    });
    await symlink(join(fixtureFolder, CHART), join(folder, 'charts/linked.yaml'));
    await symlink(join(fixtureFolder, 'charts'), join(folder, 'more'));
    // Followed, a circle has no end.
    await symlink('.', join(folder, 'round'));
    const { status, stderr } = run(folder);
    for (const name of ['charts/linked.yaml', 'more', 'round'])
      expect(stderr).toContain(`${name}: is a link, or something else that is no file; put the file itself there.\n`);
    expect(stderr).not.toContain('more/');
    expect(stderr).toContain('charts/old.yaml: is not written in UTF-8; save it in that encoding.\n');
    expect(status).toBe(1);
  });

  it('says nothing and ends with 0 where the content is sound', () => {
    const { status, stderr, stdout } = run(fixtureFolder);
    expect([stderr, stdout, status]).toEqual(['', '', 0]);
  });

  it('reads files that begin with the mark of some programs', async () => {
    const files = [...(await readFolder(fixtureFolder))].map(([file, text]) => [file, `\uFEFF${text}`]);
    expect(run(await makeFolder(Object.fromEntries(files))).stderr).toBe('');
  });

  it('knows no language that the site does not have', () => {
    const { status, stderr } = run(fixtureFolder, 'fr');
    expect(stderr).toMatch(/^--language is “fr”; write .*en.*\.\n$/);
    expect(status).toBe(1);
  });

  it('says in one sentence that a folder is not there', () => {
    const { status, stderr } = run('/no/such/folder');
    expect(stderr).toMatch(
      /^\/no\/such\/folder: cannot be read \(.*\); name the folder that holds the content\.\n1 fault in the content\.\n$/,
    );
    expect(status).toBe(1);
  });
});
