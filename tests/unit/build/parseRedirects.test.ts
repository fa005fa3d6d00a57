import { describe, expect, it } from 'vitest';
import { findRedirect, parseRedirects, placeRedirects } from '../../../src/build/parseRedirects.ts';

describe('the redirects file', () => {
  it.each([
    ['/old/', '/new/'],
    ['/old/?from=1', '/new/?from=1'],
    ['/old/#place', '/new/#place'],
    ['/older/', '/new/#oil'],
    ['/older/?from=1#place', '/new/?from=1#oil'],
    ['/new/', undefined],
    ['/old/more/', undefined],
  ])('leads %s to %s', (address, expected) => {
    const redirects = parseRedirects('# Former pages\n\n/old/ /new/ 301\r\n/older/   /new/#oil 301\n');
    expect(findRedirect(redirects, address)).toBe(expected);
  });

  it.each([
    ['/old/ /new/', '“/old/ /new/” is no redirect; write “/old/ /new/#place 301”.'],
    ['/old/ /new/ 302', 'is no redirect; write'],
    ['old/ /new/ 301', 'is no redirect; write'],
    ['/old/#oil /new/#oil 301', 'is no redirect; write'],
    ['/old/* /new/:splat 301', 'is no redirect; write'],
    ['/first/ /new/ 301', '/first/ is led on twice; keep one of the two lines.'],
    ['/old/ /old/#oil 301', '/old/ leads to itself; write where it leads, or take the line out.'],
  ])('stops at “%s”, naming the line', (line, fault) => {
    const parse = () => parseRedirects(`# Former pages\n/first/ /second/ 301\n${line}\n`);
    expect(parse).toThrow('_redirects, line 3: ');
    expect(parse).toThrow(fault);
  });

  it('holds for a site in a folder of its host', () => {
    const placed = placeRedirects('# Former pages\n/old/ /new/#oil 301\n', '/site/');
    expect(placed).toBe('# Former pages\n/site/old/ /site/new/#oil 301\n');
    expect(placeRedirects(placed, '/')).toBe(placed);
  });
});
