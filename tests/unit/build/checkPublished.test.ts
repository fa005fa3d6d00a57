import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPublished } from '../../../src/build/checkPublished.ts';
import { startServer } from '../../../src/build/serve.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const files = {
  'index.html': 'Home',
  'about/index.html': 'About',
  'data/a.csv': 'a,b\n1,2\n',
  '404.html': 'No such page',
  _headers: '/*\n  X-Test: all, of it\n/data/*\n  Access-Control-Allow-Origin: *\n',
  _redirects: '/old/ /about/#about 301\n',
};

/** Publishes a copy with some of its files changed or taken away, and compares it with what was built. */
async function publish(changes: Record<string, string | undefined>) {
  const dir = await makeFolder(files);
  const copy = await makeFolder({});
  await cp(dir, copy, { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) await rm(join(copy, file));
    else await writeFile(join(copy, file), text);
  }
  const { url, close } = await startServer({ dir: copy, port: 0 });
  onTestFinished(close);
  return checkPublished({ dir, origin: new URL(url).origin, base: '/' });
}

describe('the comparison of a published site with the built one', () => {
  it('finds nothing where they are the same', async () => {
    expect(await publish({})).toEqual({ count: 8, faults: [] });
  });

  it.each([
    ['about/index.html', 'Changed', '/about/ is not what was built as about/index.html'],
    ['data/a.csv', undefined, '/data/a.csv answers 404; it was built as data/a.csv.'],
    ['_headers', '/*\n  X-Test: all, of it\n', '/data/a.csv says no Access-Control-Allow-Origin; it should say'],
    ['_headers', '/*\n  X-Test: half\n', '/ says “X-Test: half”; it should say “X-Test: all, of it”.'],
    ['_redirects', '/old/ /about/ 301\n', '/old/ answers 301 /about/; it should lead to /about/#about.'],
    ['_redirects', '', '/old/ answers 404 /old/; it should lead to /about/#about.'],
    ['404.html', 'Of the host', '/no-such-page/ is missing without the page of the site for it, 404.html.'],
  ])('names what differs: %s, %j', async (file, text, fault) => {
    const { faults } = await publish({ [file]: text });
    expect(faults.join('\n')).toContain(fault);
  });
});
