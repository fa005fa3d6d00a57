import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { refuseOthers } from '../../../src/build/replaceFolder.ts';
import { root } from '../../helpers/root.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

/** A build that says when it has written a file, and then goes on for ever. */
const toBuild = (out: string) => `
  import { mkdir, writeFile } from 'node:fs/promises';
  import { replaceFolder } from '${pathToFileURL(join(root, 'src/build/replaceFolder.ts'))}';
  await replaceFolder(${JSON.stringify(out)}, async (staged) => {
    await mkdir(staged);
    await writeFile(staged + '/index.html', 'new');
    console.log('written');
    await new Promise((later) => setTimeout(later, 60_000));
  });`;

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('leaves the site as it was, and nothing beside it, on %s', async (signal, code) => {
  const dir = await makeFolder({ 'dist/index.html': 'former' });
  const out = join(dir, 'dist');
  const build = spawn(process.execPath, ['--input-type=module', '--eval', toBuild(out)]);
  let said = '';
  build.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(build.stdout, 'data');
  build.kill(signal);
  expect((await once(build, 'exit'))[0]).toBe(code);
  expect(await readdir(dir)).toEqual(['dist']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('former');
  expect(said).toBe(`The build was told to end (${signal}); ${out} is as it was.\n`);
});

it('is asked for no folder with anything but a built site in it', async () => {
  const dir = await makeFolder({
    'site/.hosts/nginx.conf': '',
    'site/index.html': '',
    'letters/to-ada.txt': 'Dear Ada',
  });
  for (const name of ['site', 'not-there']) expect(() => refuseOthers(join(dir, name))).not.toThrow();
  for (const folder of [join(dir, 'letters'), join(root, 'public'), join(root, 'src')])
    expect(() => refuseOthers(folder)).toThrow('holds something else than a built site; name a folder');
});
