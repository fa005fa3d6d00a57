import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/build/checkContent.ts';
import { checkData } from '../../gate/checkData.ts';
import { fixtureFolder } from '../../helpers/contentFixture.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const PACKAGE = 'datapackage.json';
const sound = await readFolder(join(fixtureFolder, 'data'));
const command = join(import.meta.dirname, '../../../tests/gate/checkData.ts');
const run = (...folder: string[]) => spawnSync(process.execPath, [command, ...folder], { encoding: 'utf8' });

const replace = (from: string, to: string) => {
  const text = sound.get(PACKAGE) ?? '';
  expect(text).toContain(from);
  return new Map([...sound, [PACKAGE, text.replace(from, to)]]);
};

describe('the check of the data', () => {
  it('finds nothing in data that are as described', () => {
    expect(checkData(sound)).toEqual([]);
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
    ['a table that is not there', '"path": "lamps.csv"', '"path": "other.csv"', 'there is no table other.csv'],
  ])('says in a sentence that there is %s', (_, from, to, sentence) => {
    expect(checkData(replace(from, to)).join('\n')).toContain(sentence);
  });

  it('says that a description is missing or no JSON', () => {
    expect(checkData(new Map())).toEqual(['data/datapackage.json: is missing; describe the tables in it.']);
    expect(checkData(new Map([[PACKAGE, '{']]))).toEqual([
      expect.stringMatching(/^data\/datapackage\.json: cannot be read \(.*\); mend the JSON\.$/),
    ]);
  });

  it('passes on what is wrong in a table', () => {
    const faults = checkData(new Map([...sound, ['lamps.csv', 'coast,year,lit,dark\nNorth,soon,1,2\n']]));
    expect(faults).toEqual([expect.stringMatching(/^data\/lamps\.csv:2: /)]);
  });

  it('prints the faults with their number and ends with 1, or one line and 0', async () => {
    const folder = await makeFolder(Object.fromEntries(replace('"not-established"', '"not established"')));
    const { status, stderr } = run(folder);
    expect(stderr).toMatch(/^data\/datapackage\.json: by the Data Package .*\n1 fault in the data\.\n$/);
    expect(status).toBe(1);
    expect(run(join(fixtureFolder, 'data'))).toMatchObject({ status: 0, stderr: '' });
    expect(run('/no/such/folder')).toMatchObject({ status: 1 });
  }, 30_000);
});
