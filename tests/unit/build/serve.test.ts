import { readdir, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compressFiles } from '../../../src/build/compressFiles.ts';
import { startServer } from '../../../src/build/serve.ts';
import { checkLinks } from '../../gate/checkLinks.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const files = {
  'index.html': '<a href="/about/">About</a> <a href="https://elsewhere.example/">Out</a>',
  'about/index.html': '<h1 id="about">About</h1><a href="/#top">Home</a>',
  '404.html': 'No such page',
  _headers: '/*\n  X-Test: all\n/about/\n  X-Test: about\n',
  _redirects: '/old/ /about/#about 301\n',
};

const start = async (dir: string, options: { host?: string; base?: string } = {}) => {
  const { url, close } = await startServer({ dir, port: 0, ...options });
  onTestFinished(close);
  return url;
};

async function serve(site: Record<string, string> = files, isCompressed = false) {
  const dir = await makeFolder(site);
  if (isCompressed) await compressFiles(dir);
  const url = await start(dir);
  return (path: string, init?: RequestInit) => fetch(new URL(path, url), { redirect: 'manual', ...init });
}

/** The head of the answer to a path as it stands; `fetch` would tidy it up. */
async function ask(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('the server', () => {
  it('serves a folder by its index page with the headers of the headers file', async () => {
    const response = await (await serve())('/about/');
    expect([response.status, response.headers.get('x-test')]).toEqual([200, 'about']);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it.each([
    ...['/missing/', '/_headers', '/_redirects', '/_headers/', '/%5fheaders', '/_HEADERS', '/about/%2e%2e/missing'],
    ...['/.hidden', '/about/..%2f..%2fetc/passwd', '/%00', '/%', '/index.html/', '/about%5cindex.html'],
  ])('answers %s with the site’s own page and 404', async (path) => {
    const response = await (await serve())(path);
    expect([response.status, await response.text(), response.headers.get('x-test')]).toEqual([
      404,
      'No such page',
      'all',
    ]);
  });

  it('sends an address without its closing slash to the one with it', async () => {
    const response = await (await serve())('/about?from=1');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/about/?from=1']);
  });

  it('leads on from an address that moved', async () => {
    const response = await (await serve())('/old/?from=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/about/?from=1#about']);
  });

  it('does not start with a redirect that it cannot follow', async () => {
    const dir = await makeFolder({ ...files, _redirects: '/old/ 301\n' });
    await expect(startServer({ dir, port: 0 })).rejects.toThrow('_redirects, line 1');
  });

  it('sends the compressed file to a browser that takes it', async () => {
    const get = await serve({ ...files, 'index.html': 'word '.repeat(1000) }, true);
    const response = await get('/', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect((await response.text()).length).toBe(5000);
  });

  it('sends the file as it is to a browser that refuses the compressed one', async () => {
    const get = await serve(files, true);
    const response = await get('/', { headers: { 'Accept-Encoding': 'br;q=0, identity' } });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([null, 'Accept-Encoding']);
  });

  it('says that a browser has the file already', async () => {
    const get = await serve();
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await get('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-5', 416, '', 'bytes */10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('answers a request for %s', async (range, status, body, said) => {
    const get = await serve({ ...files, 'list.txt': '0123456789' }, true);
    const response = await get('/list.txt', { headers: { Range: range, 'Accept-Encoding': 'br' } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      body,
      said,
    ]);
    expect((await get('/')).status).toBe(200);
  });

  it('gives the whole to a browser whose part is of another file', async () => {
    const get = await serve({ ...files, 'list.txt': '0123456789' });
    const response = await get('/list.txt', { headers: { Range: 'bytes=0-3', 'If-Range': '"other"' } });
    expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const response = await (await serve())('/', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('keeps no browser from asking again for what is missing, whatever holds for its folder', async () => {
    const get = await serve({
      ...files,
      _headers: '/*\n  X-Test: all\n/a/*\n  Cache-Control: immutable\n',
      'a/b.js': '',
    });
    expect((await get('/a/b.js')).headers.get('cache-control')).toBe('immutable');
    const missing = await get('/a/c.js');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  });

  it('answers HEAD without the page', async () => {
    const response = await (await serve())('/about/', { method: 'HEAD' });
    expect([response.status, await response.text(), response.headers.get('content-length')]).toEqual([
      200,
      '',
      String(files['about/index.html'].length),
    ]);
  });

  it('serves the site that is there now, when another has taken the place of the one it started with', async () => {
    const dir = await makeFolder(
      Object.fromEntries(
        Object.entries({ ...files, 'gone/index.html': 'Gone', 'a.js': 'a' }).map(([name, text]) => [
          `site/${name}`,
          text,
        ]),
      ),
    );
    const url = await start(join(dir, 'site'));
    const get = (path: string) => fetch(new URL(path, url));
    const first = await get('/gone/');
    expect([first.status, first.headers.get('x-test')]).toEqual([200, 'all']);
    const next = await makeFolder({
      ...files,
      'index.html': 'longer '.repeat(500),
      'about/index.html': 'short',
      'new/index.html': 'New',
      _headers: '/*\n  X-Test: new\n',
      _redirects: '/old/ /new/ 301\n',
    });
    await rm(join(dir, 'site'), { recursive: true });
    await rename(next, join(dir, 'site'));
    const texts = await Promise.all(['/', '/about/', '/new/', '/old/'].map(async (path) => (await get(path)).text()));
    expect(texts).toEqual(['longer '.repeat(500), 'short', 'New', 'New']);
    expect([(await get('/gone/')).status, (await get('/a.js')).status]).toEqual([404, 404]);
    expect((await get('/')).headers.get('x-test')).toBe('new');
  });

  it('answers on, and tells its own terminal of the fault, where a new headers file cannot be read', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    const dir = await makeFolder(files);
    const url = await start(dir);
    await writeFile(join(dir, '_headers'), 'nonsense\n');
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, 'Something went wrong.']);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('_headers, line 1'));
    await writeFile(join(dir, '_headers'), files._headers);
    expect((await fetch(url)).status).toBe(200);
  });

  it.skipIf(process.platform !== 'linux')('leaves no file open after downloads that were broken off', async () => {
    const dir = await makeFolder({ ...files, 'big.pdf': 'x'.repeat(2_000_000) });
    const url = await start(dir);
    const { hostname, port } = new URL(url);
    for (let i = 0; i < 30; i++) {
      const socket = connect(Number(port), hostname);
      socket.write('GET /big.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n');
      await new Promise((first) => socket.once('data', first));
      socket.destroy();
    }
    expect((await fetch(url)).status).toBe(200);
    const opened = await Promise.all(
      (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    );
    expect(opened.filter((path) => path.startsWith(dir))).toEqual([]);
  });

  it('sends nobody to another host', async () => {
    const url = await start(await makeFolder(files));
    for (const path of ['/.//about', '//about', '/%2fabout', '/\\about', '//elsewhere.example/%2e%2e'])
      expect(await ask(url, path), path).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('listens on this machine alone, unless it is told otherwise', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    const dir = await makeFolder(files);
    const reach = (url: string, host: string) =>
      fetch(`http://${host}:${new URL(url).port}/`).then(
        ({ status }) => status,
        () => 'refused',
      );
    const closed = await start(dir);
    const open = await start(dir, { host: '0.0.0.0' });
    expect(await reach(closed, 'localhost')).toBe(200);
    // A second address of this machine stands for the world outside where there is no network.
    expect(await reach(closed, outside ?? '127.0.0.2')).toBe('refused');
    expect(await reach(open, outside ?? '127.0.0.2')).toBe(200);
  });

  it('serves a site that was built for a path below that path', async () => {
    const _headers = '/site/*\n  X-Test: all\n/site/about/\n  X-Test: about\n';
    const _redirects = '/site/old/ /site/about/#about 301\n';
    const url = await start(await makeFolder({ ...files, _headers, _redirects }), { base: '/site/' });
    const get = async (path: string) => {
      const response = await fetch(new URL(path, url), { redirect: 'manual' });
      return [response.status, response.headers.get('location'), response.headers.get('x-test')];
    };
    expect(new URL(url).pathname).toBe('/site/');
    expect(await get('/site/')).toEqual([200, null, 'all']);
    expect(await get('/site/about/')).toEqual([200, null, 'about']);
    expect(await get('/site/about?from=1')).toEqual([308, '/site/about/?from=1', 'all']);
    expect(await get('/site/old/')).toEqual([301, '/site/about/#about', 'all']);
    expect(await get('/site')).toEqual([308, '/site/', null]);
    expect((await get('/about/'))[0]).toBe(404);
  });

  it('does not start where nothing has been built', async () => {
    await expect(startServer({ dir: await makeFolder({}), port: 0 })).rejects.toThrow('holds no site');
  });
});

describe('the link check', () => {
  it('reaches every page from the first one and finds nothing wrong', async () => {
    expect(await checkLinks(await makeFolder(files))).toEqual({ count: 3, faults: [] });
  });

  it.each([
    ['a page', '<a href="/nowhere/">', '/nowhere/'],
    ['a fragment', '<a href="/about/#nowhere">', '/about/#nowhere'],
    ['an image', '<img src="/nowhere.svg">', '/nowhere.svg'],
  ])('finds a link to %s that does not exist', async (_, link, target) => {
    const { faults } = await checkLinks(await makeFolder({ ...files, 'about/index.html': `<h1 id="about">${link}` }));
    expect(faults).toEqual([`/about/ links to ${target}, which does not exist.`]);
  });

  it('misses a page that no link leads to', async () => {
    const { faults } = await checkLinks(await makeFolder({ ...files, 'alone/index.html': '<p>' }));
    expect(faults).toEqual(['No link of the site leads to /alone/.']);
  });
});
