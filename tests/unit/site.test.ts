import { describe, expect, it } from 'vitest';
import { parseAddress, parseContact } from '../../src/site.ts';

describe('the address of the site', () => {
  it.each([
    ['https://lamps.example', undefined, 'https://lamps.example', '/'],
    ['https://lamps.example/', '/', 'https://lamps.example', '/'],
    ['http://localhost:4401', '/sub', 'http://localhost:4401', '/sub/'],
    ['https://Lamps.example', '/a/b-2/', 'https://lamps.example', '/a/b-2/'],
  ])('is read from %s and %s', (SITE_URL, BASE_PATH, url, base) => {
    expect(parseAddress({ SITE_URL, BASE_PATH })).toEqual({ url, base, isPreview: false });
  });

  it.each([undefined, '', ' '])('is that of a preview where SITE_URL is %j', (SITE_URL) => {
    expect(parseAddress({ SITE_URL })).toMatchObject({ base: '/', isPreview: true });
  });

  it.each([
    [
      'lamps.example',
      undefined,
      'SITE_URL is “lamps.example”, which does not begin with https://; write https://lamps.example.',
    ],
    [
      'localhost:4401',
      undefined,
      'SITE_URL is “localhost:4401”, which does not begin with https://; write https://localhost:4401.',
    ],
    [
      'ftp://lamps.example',
      undefined,
      'SITE_URL is “ftp://lamps.example”, which does not begin with https://; write https://lamps.example.',
    ],
    ['https://', undefined, 'SITE_URL is “https://”, which is no address; write one such as https://example.org.'],
    [
      'https://a.example/sub',
      '/sub/',
      'SITE_URL is “https://a.example/sub”, which has a path; write SITE_URL=https://a.example and BASE_PATH=/sub/.',
    ],
    [
      'https://a.example/?from=x',
      undefined,
      'SITE_URL is “https://a.example/?from=x”, which is more than an address; write https://a.example.',
    ],
    ['https://a.example', 'sub', 'BASE_PATH is “sub”, which is no path; write /sub/.'],
    ['https://a.example', '/a b//c', 'BASE_PATH is “/a b//c”, which is no path; write /a/b/c/.'],
    ['https://a.example', '//', 'BASE_PATH is “//”, which is no path; write one such as /sub/.'],
  ])('is not read from %s and %s', (SITE_URL, BASE_PATH, fault) => {
    expect(() => parseAddress({ SITE_URL, BASE_PATH })).toThrow(new Error(fault));
  });
});

describe('where readers write to', () => {
  it.each([
    [undefined, undefined],
    [' ', undefined],
    ['desk@lamps.example', 'mailto:desk@lamps.example'],
    ['https://lamps.example/write', 'https://lamps.example/write'],
  ])('is read from %j', (SITE_CONTACT, address) => {
    expect(parseContact({ SITE_CONTACT })).toBe(address);
  });

  it.each(['desk', 'desk@lamps', 'http://lamps.example/write', 'javascript:alert(1)', '"a b"@lamps.example'])(
    'is not read from %s',
    (SITE_CONTACT) => {
      expect(() => parseContact({ SITE_CONTACT })).toThrow(
        `SITE_CONTACT is “${SITE_CONTACT}”, to which nobody can write;`,
      );
    },
  );
});
