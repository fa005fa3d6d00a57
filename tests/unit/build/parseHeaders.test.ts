import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findHeaders, parseHeaders, placeHeaders, repeatHeaders } from '../../../src/build/parseHeaders.ts';

const text = `# All pages
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; img-src 'self'

/_astro/*
  Cache-Control: public, immutable
/about/
  X-Frame-Options: SAMEORIGIN
`;

describe('the headers file', () => {
  it('keeps a value whole, colons, semicolons and quotes in it', () => {
    const [rule] = parseHeaders('/*\n  Link: <https://example.org/a.css>; rel="preload"\n');
    expect(rule?.headers).toEqual([['Link', '<https://example.org/a.css>; rel="preload"']]);
  });

  it.each([
    ['/', { 'X-Frame-Options': 'DENY' }],
    ['/about/', { 'X-Frame-Options': 'SAMEORIGIN' }],
    ['/about/more/', { 'X-Frame-Options': 'DENY' }],
    ['/_astro/font.woff2', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'public, immutable' }],
  ])('gives %s the headers of every rule that matches, the last one first', (path, expected) => {
    const headers = Object.fromEntries(findHeaders(parseHeaders(text), path));
    expect(headers).toEqual({ 'Content-Security-Policy': "default-src 'none'; img-src 'self'", ...expected });
  });

  it('takes a header away where a later rule says so, and lets it be set anew', () => {
    const rules = parseHeaders('/*\n  A: 1\n  B: 2\n/embed/*\n  ! A\n  ! B\n  B: 3\n');
    expect([...findHeaders(rules, '/embed/x/')]).toEqual([['B', '3']]);
    expect([...findHeaders(rules, '/x/')]).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('reads signs in a pattern as themselves', () => {
    expect(findHeaders(parseHeaders('/a.b/*\n  X-Test: yes\n'), '/aXb/').size).toBe(0);
  });

  it.each([
    ['  X-Test: before any path\n', 1],
    ['/*\n  no header here\n', 2],
    ['/*\nX-Test: not indented\n', 2],
  ])('names the line that is neither path nor header', (wrong, line) => {
    expect(() => parseHeaders(wrong)).toThrow(`_headers, line ${line}: write a path`);
  });
});

describe('the headers of other languages', () => {
  it('are those of the same pages, and of no file that every language shares', () => {
    const text = '/*\n  A: 1\n\n/embed/*\n  ! A\n  A: 2\n\n/data/*\n  A: 3\n';
    const rules = parseHeaders(repeatHeaders(text, ['es'], (path) => ['/es/*', '/es/embed/*'].includes(path)));
    expect(rules.map(({ pattern }) => pattern)).toEqual(['/*', '/embed/*', '/data/*', '/es/embed/*']);
    expect([...findHeaders(rules, '/es/embed/x/')]).toEqual([['A', '2']]);
    expect([...findHeaders(rules, '/es/data/x')]).toEqual([['A', '1']]);
  });

  it.each([
    ['whose last line has no end', '/a/*\n  A: 1'],
    ['written on Windows', '/a/*\r\n  A: 1\r\n'],
    ['with a comment between its lines', '/a/*\n  B: 2\n# Why\n  A: 1\n'],
  ])('are whole of a file %s', (_, text) => {
    const rules = parseHeaders(repeatHeaders(text, ['es'], () => true));
    expect(findHeaders(rules, '/es/a/x').get('A')).toBe('1');
  });
});

const own = await readFile(resolve(import.meta.dirname, '../../../public/_headers'), 'utf8');

/** What a frame may do: all that a page may, and stand anywhere. */
const FRAMED = "__POLICY__; require-trusted-types-for 'script'; trusted-types 'none'";

describe('our headers', () => {
  // One host knows lines that take a header away; the other passes them over and lets the later rule win.
  it.each([
    ['one that takes headers away', own],
    ['one that does not', own.replaceAll(/^ +!.*\n/gm, '')],
  ])('say the same to both kinds of host: %s', (_, text) => {
    const read = (path: string) => findHeaders(parseHeaders(text), path);
    for (const path of ['/', '/twist-in-caracas/', '/about/', '/code.svg']) {
      expect(read(path).get('Cross-Origin-Resource-Policy')).toBe('same-origin');
      expect(read(path).get('Content-Security-Policy')).toMatch(/; trusted-types 'none'; frame-ancestors 'none'$/);
      expect(read(path).has('Access-Control-Allow-Origin')).toBe(false);
    }
    expect(read('/embed/x/').get('Content-Security-Policy')).toBe(FRAMED);
    for (const path of [
      '/embed/x/',
      '/cards/x.png',
      '/charts/x/x.svg',
      '/data/x.csv',
      '/pdf/x.pdf',
      '/figures.csv',
      '/favicon.svg',
      '/apple-touch-icon.png',
      '/icons/192.png',
    ])
      expect(read(path).get('Cross-Origin-Resource-Policy'), path).toBe('cross-origin');
    for (const path of ['/charts/x/x.csv', '/charts/x/oembed.json', '/data/x.csv', '/figures.csv', '/_astro/x.woff2'])
      expect(read(path).get('Access-Control-Allow-Origin'), path).toBe('*');
    for (const path of ['/', '/embed/x/']) {
      expect(read(path).has('X-Frame-Options'), path).toBe(false);
      expect(read(path).get('X-Content-Type-Options'), path).toBe('nosniff');
    }
  });

  it('hold for the folder that the site is built for', () => {
    const rules = parseHeaders(placeHeaders(own, '/sub/'));
    expect(findHeaders(rules, '/sub/embed/x/').get('Content-Security-Policy')).toBe(FRAMED);
    expect(findHeaders(rules, '/sub/about/').get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(findHeaders(rules, '/about/').size).toBe(0);
    expect(placeHeaders(own, '/')).toBe(own);
  });
});
