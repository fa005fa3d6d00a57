import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { watchContent } from '../../../src/build/watchContent.ts';
import { toLoader } from '../../../src/content/loaders.ts';
import { readFolder } from '../../../src/content/readFolder.ts';
import { CHART, fixtureFolder } from '../../helpers/contentFixture.ts';
import { inFirstLanguage } from '../../helpers/inFirstLanguage.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

inFirstLanguage();

/** A server with the content of the fixture: what it sends, what it loads, and how a file of it changes. */
async function serve() {
  const files = await readFolder(fixtureFolder);
  const dir = await makeFolder(Object.fromEntries([...files].map(([path, text]) => [`content/${path}`, text])));
  const root = pathToFileURL(`${dir}/`);
  const listeners: Record<string, (...args: never[]) => void> = {};
  const on = (event: string, listener: (...args: never[]) => void) => {
    listeners[event] = listener;
  };
  const sent: { type: string; err?: { message: string } }[] = [];
  const loaded = new Map<string, unknown>();
  const load = () =>
    toLoader('charts').load({
      store: { clear: () => loaded.clear(), set: ({ id, data }) => loaded.set(id, data) },
      config: { root },
    });
  await load();
  const hooks = watchContent().hooks as Record<string, (setup: object) => void>;
  hooks['astro:config:done']?.({ config: { root } });
  hooks['astro:server:setup']?.({
    server: { watcher: { add: () => {}, on }, ws: { send: (payload: never) => sent.push(payload), on } },
    refreshContent: load,
    logger: { error: () => {}, info: () => {} },
  });
  const change = async (from: string, to: string) => {
    const text = files.get(CHART) ?? '';
    expect(text).toContain(from);
    const path = join(dir, 'content', CHART);
    await writeFile(path, text.replace(from, to));
    listeners['all']?.(...(['change', path] as never[]));
  };
  const connect = () => {
    const texts: string[] = [];
    listeners['connection']?.({ send: (text: string) => texts.push(text) } as never);
    return texts;
  };
  const getTitle = () => (loaded.get('lamp-count') as { text: { en: { title: string } } }).text.en.title;
  return { sent, change, connect, getTitle };
}

const TITLE = 'Lamps went out from 1921';
const FAULT = `${CHART}, line 1: type is “pie”; write line, bar, list, facets, relations or map.\n1 fault in the content.`;

it('loads anew what has changed', async () => {
  const { sent, change, connect, getTitle } = await serve();
  await change(TITLE, 'Lamps were dark from 1921');
  await vi.waitFor(() => expect(getTitle()).toContain('Lamps were dark from 1921'));
  expect([sent, connect()]).toEqual([[], []]);
});

it('shows a fault in every page until it is mended, and keeps what was sound', async () => {
  const { sent, change, connect, getTitle } = await serve();
  await change('type: line', 'type: pie');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ type: 'error', err: { message: FAULT } });
  expect(connect().map((text) => JSON.parse(text))).toEqual(sent);
  expect(getTitle()).toContain(TITLE);
  await change('type: line', 'type: line');
  await vi.waitFor(() => expect(sent.at(-1)).toEqual({ type: 'full-reload' }));
  expect(connect()).toEqual([]);
});
