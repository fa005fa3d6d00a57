import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../../src/build/listFiles.ts';
import { isPageId } from '../../../src/content/rules/checkIds.ts';
import { isReservedSlug } from '../../../src/content/sortFiles.ts';

it('lets no analysis have the address of a page or a file', async () => {
  const folders = ['src/pages', 'src/pages/[...locale]', 'src/pages/[...page]', 'public'];
  const entries = (await Promise.all(folders.map((folder) => readdir(folder)))).flat();
  const names = entries.map((name) => name.split('.')[0] ?? '').filter((name) => /^\w/.test(name));
  expect(names).toContain('figures');
  expect(names.filter((name) => name[0] !== '_' && !isReservedSlug(name, ['en']))).toEqual([]);
  expect(isReservedSlug('en', ['en'])).toBe(true);
  expect(isReservedSlug('slow-motion-coup', ['en'])).toBe(false);
});

it('lets no section have an id that the pages of an analysis set', async () => {
  const folders = ['src/components/page', 'src/components/site', 'src/layouts', 'src/pages/[...locale]/[slug]'];
  const files = await Promise.all(
    folders.map(async (folder) => (await listFiles(folder, '.astro')).map((file) => join(folder, file))),
  );
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  const ids = texts.flatMap((text) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  expect(ids).toContain('key-points');
  expect(ids.filter((id) => !isPageId(id))).toEqual([]);
  expect(['pick-1', 'pick-12', 'check-5ab', 'about-ana'].every(isPageId)).toBe(true);
});
