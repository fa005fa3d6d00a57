import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../gate/checkData.ts';
import { fixtureFolder } from '../../helpers/contentFixture.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const FILE = 'data/datapackage.json';
const sound = await readFile(join(fixtureFolder, FILE), 'utf8');
const command = join(import.meta.dirname, '../../../tests/gate/checkData.ts');
const run = (...folder: string[]) => spawnSync(process.execPath, [command, ...folder], { encoding: 'utf8' });

const replace = (from: string, to: string) => {
  expect(sound).toContain(from);
  return sound.replace(from, to);
};

describe('the check of the data', () => {
  it('finds nothing in data that are as described', () => {
    expect(checkData(sound, FILE)).toEqual([]);
  });

  it.each([
    [
      'a licence that is no identifier',
      '"not-established"',
      '"not established"',
      'data/datapackage.json: by the Data Package specification /resources/0/licenses/0/name must match pattern "^([-a-zA-Z0-9._])+$".',
    ],
    [
      'a type that the specification does not have',
      '"coast", "type": "string"',
      '"coast", "type": "words"',
      'data/datapackage.json: by the Data Package specification /resources/0/schema/fields/0',
    ],
  ])('says in a sentence that there is %s', (_, from, to, sentence) => {
    expect(checkData(replace(from, to), FILE).join('\n')).toContain(sentence);
  });

  it('says that a description is no JSON', () => {
    expect(checkData('{', FILE)).toEqual([
      expect.stringMatching(/^data\/datapackage\.json: cannot be read \(.*\); mend the JSON\.$/),
    ]);
  });

  it('prints the faults with their number and ends with 1, or one line and 0', async () => {
    const folder = await makeFolder({ 'datapackage.json': replace('"not-established"', '"not established"') });
    const { status, stderr } = run(folder);
    expect(stderr).toMatch(/^data\/datapackage\.json: by the Data Package .*\n1 fault in the data\.\n$/);
    expect(status).toBe(1);
    expect(run(join(fixtureFolder, 'data'))).toMatchObject({ status: 0, stderr: '' });
    expect(run('/no/such/folder')).toMatchObject({ status: 1 });
  }, 30_000);
});
