import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneFolder } from '../../../src/build/pruneFolder.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

it('leaves what the build has used, and nothing else', async () => {
  const dir = await makeFolder({ 'a.pdf': '', 'b.pdf': '', 'c.pdf.new': '' });
  await pruneFolder(dir, ['a.pdf', 'd.pdf']);
  expect(await readdir(dir)).toEqual(['a.pdf']);
  await pruneFolder(join(dir, 'none'), []);
});
