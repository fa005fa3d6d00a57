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
  it('allows the one style and the one script by their hashes, and nothing by an unsafe word', () => {
    const policy = toPolicy(
      new Map([
        ['a.html', page()],
        ['b.html', page({ body: 'other' })],
      ]),
    );
    expect(policy).toContain(`script-src 'self' ${hash('go()')};`);
    expect(policy).toContain(`style-src ${hash('p{}')};`);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    ['style', { style: 'p{color:red}' }],
    ['script', { script: 'stop()' }],
  ])('stops where the inline %s of two pages differs, and names both', (element, other) => {
    const pages = new Map([
      ['a.html', page()],
      ['b/index.html', page(other)],
    ]);
    expect(() => toPolicy(pages)).toThrow(`The inline <${element}> of b/index.html differs from that of a.html`);
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

  it('is written into every page and into the headers file', async () => {
    const dir = await makeFolder({
      'index.html': page(),
      'a/index.html': page(),
      _headers: '/*\n  C: __POLICY__; x\n',
    });
    await writePolicy(dir);
    for (const file of ['index.html', 'a/index.html', '_headers']) {
      const text = await readFile(join(dir, file), 'utf8');
      expect(text).toContain(hash('go()'));
      expect(text).not.toContain('__POLICY__');
    }
  });

  it('stops where a page has no place for it', async () => {
    const dir = await makeFolder({ 'index.html': page({ head: '' }), _headers: '__POLICY__' });
    await expect(writePolicy(dir)).rejects.toThrow('index.html has no __POLICY__ to replace');
  });
});
