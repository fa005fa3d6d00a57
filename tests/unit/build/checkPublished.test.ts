import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPublished, findPublished } from '../../../src/build/checkPublished.ts';
import { findType } from '../../../src/build/readRequest.ts';
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

/** A host that shows `keep.html` at `keep`, and has its own name for the type of scripts. */
async function publishAtOtherHost() {
  const dir = await makeFolder({ ...files, 'keep.html': 'Kept', 'a.js': 'go()' });
  const server = createServer(async ({ url = '' }, response) => {
    const isMissing = /no-such-page|_headers|htaccess/.test(url);
    const file = isMissing ? '404.html' : url.replace(/\/$/, '/index.html').replace(/keep$/, 'keep.html').slice(1);
    const type = file.endsWith('.js') ? 'application/javascript' : findType(file);
    const headers = { 'X-Test': 'all, of it', ...(url.includes('/data/') && { 'Access-Control-Allow-Origin': '*' }) };
    if (url === '/keep.html') response.writeHead(308, { Location: '/keep' }).end();
    else if (url === '/old/') response.writeHead(301, { Location: '/about/#about' }).end();
    else
      response
        .writeHead(isMissing ? 404 : 200, { ...headers, 'Content-Type': type })
        .end(await readFile(join(dir, file)));
  });
  await new Promise<void>((done) => server.listen(0, done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return checkPublished({ dir, origin: `http://localhost:${port}`, base: '/' });
}

describe('the comparison of a published site with the built one', () => {
  it('takes the folder that the site was built for from its headers', async () => {
    const dir = await makeFolder({ _headers: '/sub/*\n  A: 1\n/sub/data/*\n  B: 2\n' });
    const published = { dir, origin: 'https://a.example', base: '/sub/' };
    expect(await findPublished(dir, 'https://a.example/sub')).toEqual(published);
    await expect(findPublished(dir, 'https://a.example/other/')).rejects.toThrow(
      `What is in ${dir} was built for /sub/; write https://a.example/sub/, or build with BASE_PATH=/other/.`,
    );
  });

  it('says what it lacks', async () => {
    const dir = await makeFolder({});
    await expect(findPublished(dir, 'a.example')).rejects.toThrow('Say which site: npm run publish:check https://');
    await expect(findPublished(dir, 'https://a.example')).rejects.toThrow(
      `${dir} holds no site; run “npm run build” first.`,
    );
  });

  it('finds nothing where they are the same', async () => {
    expect(await publish({})).toEqual({ count: 8, faults: [] });
  });

  it('lets a host have its own way with names that mean the same', async () => {
    expect(await publishAtOtherHost()).toEqual({ count: 10, faults: [] });
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
