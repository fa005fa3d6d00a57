import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInlineCode, toPolicy, writePolicy } from '../../../src/build/writePolicy.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

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
    expect(() => findInlineCode(html, 'a.html')).toThrow(`a.html has ${count} inline <${element}> elements`);
  });

  it('leaves data blocks and scripts in files of their own out', () => {
    const body = '<script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script>';
    expect(findInlineCode(page({ body }), 'a.html')).toEqual({ style: 'p{}', script: 'go()' });
  });

  it('of a page allows the code of that page alone, and that of the headers the code of every page, each once', async () => {
    const dir = await makeFolder({
      'index.html': page(),
      'a/index.html': page({ style: 'b{}' }),
      'c/index.html': page(),
      _headers: '/*\n  C: __POLICY__; x\n',
    });
    await writePolicy(dir);
    const read = (file: string) => readFile(join(dir, file), 'utf8');
    expect(await read('index.html')).toContain(`script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')};`);
    expect(await read('a/index.html')).toContain(`style-src 'self' ${hash('b{}')};`);
    const headers = await read('_headers');
    expect(headers).toContain(`script-src 'self' ${hash('go()')};`);
    const styles = /style-src ([^;]*);/.exec(headers)?.[1]?.split(' ');
    expect(styles?.toSorted()).toEqual(["'self'", hash('p{}'), hash('b{}')].toSorted());
  });

  it('stops where a page has no place for it', async () => {
    const dir = await makeFolder({ 'index.html': page({ head: '' }), _headers: '__POLICY__' });
    await expect(writePolicy(dir)).rejects.toThrow('index.html has no __POLICY__ to replace');
  });
});
