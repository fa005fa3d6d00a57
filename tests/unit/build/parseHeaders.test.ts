import { describe, expect, it } from 'vitest';
import { findHeaders, parseHeaders } from '../../../src/build/parseHeaders.ts';

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
