import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInlineCode, setHeaders, setPolicy, toPolicy } from '../../../../src/build/html/setPolicy.ts';
import { formatHtml, parseHtml } from '../../../../src/build/html/tree.ts';
import { makeFolder } from '../../../helpers/temporaryFolder.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = ({ style = 'p{}', script = 'go()', head = '<meta content="__POLICY__">', body = '' } = {}) =>
  `<!doctype html><head>${head}<script>${script}</script><style>${style}</style></head><body>${body}</body>`;

describe('the content security policy', () => {
  it('allows the style and the script of a page by their hashes, and nothing by an unsafe word', () => {
    const policy = toPolicy([{ style: 'p{}', script: 'go()' }]);
    expect(policy).toContain(`script-src 'self' ${hash('go()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    ['no', '<p>', 'style', 0],
    ['a second', page({ body: '<style>b{}</style>' }), 'style', 2],
    ['a second', page({ body: '<script type="module">x()</script>' }), 'script', 2],
  ])('stops where a page has %s inline element', (_, html, element, count) => {
    expect(() => findInlineCode(parseHtml(html), 'a.html')).toThrow(`a.html has ${count} inline <${element}> elements`);
  });

  it('leaves data blocks and scripts in files of their own out', () => {
    const body = '<script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script>';
    expect(findInlineCode(parseHtml(page({ body })), 'a.html')).toEqual({ style: 'p{}', script: 'go()' });
  });

  it('of a page allows the code of that page alone, and that of the headers the code of every page, each once', async () => {
    const pages = [page(), page({ style: 'b{}' }), page()].map((html) => ({ file: 'a.html', tree: parseHtml(html) }));
    const dir = await makeFolder({ _headers: '/*\n  C: __POLICY__; x\n' });
    await setHeaders(dir, pages.map(setPolicy));
    const [first = '', other = ''] = pages.map(({ tree }) => formatHtml(tree));
    expect(first).toContain(`script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')};`);
    expect(other).toContain(`style-src 'self' ${hash('b{}')};`);
    const headers = await readFile(join(dir, '_headers'), 'utf8');
    expect(headers).toContain(`script-src 'self' ${hash('go()')};`);
    const styles = /style-src ([^;]*);/.exec(headers)?.[1]?.split(' ');
    expect(styles?.toSorted()).toEqual(["'self'", hash('p{}'), hash('b{}')].toSorted());
  });

  it('stops where a page or the headers have no place for it', async () => {
    const tree = parseHtml(page({ head: '' }));
    expect(() => setPolicy({ file: 'index.html', tree })).toThrow('index.html has no __POLICY__ to replace');
    const dir = await makeFolder({ _headers: '/*\n' });
    await expect(setHeaders(dir, [{ style: '', script: '' }])).rejects.toThrow('_headers has no __POLICY__ to replace');
    await expect(setHeaders(dir, [])).rejects.toThrow('The build wrote no page');
  });
});
