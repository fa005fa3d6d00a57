import { describe, expect, it, onTestFinished } from 'vitest';
import { checkLinks } from '../../../src/build/checkLinks.ts';
import { compressFiles } from '../../../src/build/compressFiles.ts';
import { startServer } from '../../../src/build/serve.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const files = {
  'index.html': '<a href="/about/">About</a> <a href="https://elsewhere.example/">Out</a>',
  'about/index.html': '<h1 id="about">About</h1><a href="/#top">Home</a>',
  '404.html': 'No such page',
  _headers: '/*\n  X-Test: all\n/about/\n  X-Test: about\n',
  _redirects: '/old/ /about/#about 301\n',
};

async function serve(site: Record<string, string> = files, isCompressed = false) {
  const dir = await makeFolder(site);
  if (isCompressed) await compressFiles(dir);
  const { url, close } = await startServer({ dir, port: 0 });
  onTestFinished(close);
  return (path: string, init?: RequestInit) => fetch(new URL(path, url), { redirect: 'manual', ...init });
}

describe('the server', () => {
  it('serves a folder by its index page with the headers of the headers file', async () => {
    const response = await (await serve())('/about/');
    expect([response.status, response.headers.get('x-test')]).toEqual([200, 'about']);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it.each(['/missing/', '/_headers', '/_redirects', '/about/%2e%2e/missing'])(
    'answers %s with the site’s own page and 404',
    async (path) => {
      const response = await (await serve())(path);
      expect([response.status, await response.text(), response.headers.get('x-test')]).toEqual([
        404,
        'No such page',
        'all',
      ]);
    },
  );

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
