import { afterEach, describe, expect, it, vi } from 'vitest';
import { toAddress, toHref, toUrl } from '../../../src/site/address.ts';

describe('an address', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    [undefined, '/', '/'],
    [undefined, '/about/', '/about/'],
    ['/sub', '/', '/sub/'],
    ['/sub/', '/about/', '/sub/about/'],
    ['/a/b', '/data/x.csv', '/a/b/data/x.csv'],
  ])('below %s is that of %s: %s', (base, path, href) => {
    vi.stubEnv('BASE_PATH', base);
    vi.stubEnv('SITE_URL', 'https://lamps.example');
    expect(toHref(path)).toBe(href);
    expect(toHref(path, 'en')).toBe(href);
    expect(toUrl(path)).toBe(`https://lamps.example${href}`);
  });

  it.each([
    ['/', 'home'],
    ['/404.html', '404'],
    ['/lamps/keeper/', 'lamps-keeper'],
  ])('%s is %s as one word', (path, name) => {
    expect(toAddress(path, 'en').name).toBe(name);
  });

  it('is of a language of the site', () => {
    expect(() => toHref('/', 'xx')).toThrow('The site has no language “xx”');
  });
});
