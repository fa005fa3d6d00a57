import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockFolder } from '../../../src/build/lockFolder.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

it('keeps a second build out until the first has ended', async () => {
  const dir = await makeFolder({});
  const site = join(dir, 'site');
  const unlock = await lockFolder(site);
  await expect(lockFolder(site)).rejects.toThrow(`another build (process ${process.pid}) is writing ${site}; wait`);
  await unlock();
  await (await lockFolder(site))();
  expect(await readdir(dir)).toEqual([]);
});

it('takes over from a build that was killed', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const dir = await makeFolder({ 'site.lock': String(pid) });
  await (await lockFolder(join(dir, 'site')))();
  expect(await readdir(dir)).toEqual([]);
});
