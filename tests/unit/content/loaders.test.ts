import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { toLoader } from '../../../src/content/loaders.ts';
import { fixtureFolder } from '../../helpers/contentFixture.ts';
import { inFirstLanguage } from '../../helpers/inFirstLanguage.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

inFirstLanguage();

const load = async (name: Parameters<typeof toLoader>[0], root: URL) => {
  const entries: Record<string, unknown>[] = [];
  const store = { clear: () => {}, set: (entry: object) => entries.push({ ...entry }) };
  await toLoader(name).load({ store, config: { root } });
  return entries;
};
const root = new URL('./', pathToFileURL(fixtureFolder));

it('fills a collection with the values that have been checked, and names the file that is rendered', async () => {
  expect(await load('sections', root)).toMatchObject([
    {
      id: 'lamps-at-sea/en/01-the-board',
      data: { title: 'The board decides', charts: ['lamp-count'], paragraphs: ['L-01'] },
      filePath: 'content/analyses/lamps-at-sea/en/01-the-board.mdx',
      deferredRender: true,
    },
    { id: 'lamps-at-sea/en/02-the-teacher', data: { charts: [], paragraphs: ['L-02', 'L-03'] } },
  ]);
  expect((await load('analyses', root))[0]).toMatchObject({
    id: 'lamps-at-sea/en',
    filePath: 'content/analyses/lamps-at-sea/en/index.mdx',
  });
  expect((await load('data', root))[0]).toMatchObject({ id: 'lamps', data: { resource: { name: 'lamps' } } });
  expect((await load('charts', root))[0]).not.toHaveProperty('filePath');
});

it('stops at content with faults, in the sentences of the check', async () => {
  const dir = await makeFolder({ 'content/notes.txt': 'Lamps.' });
  await expect(load('charts', pathToFileURL(`${dir}/`))).rejects.toThrow(
    'notes.txt: no collection reads this file; move it or delete it.',
  );
});
