import { describe, expect, it } from 'vitest';
import { toFeed } from '../../../src/site/toFeed.ts';
import { toSitemap } from '../../../src/site/toSitemap.ts';

const entry = (url: string, published: string, updated?: string) => ({
  url,
  title: 'A & B',
  summary: 'S',
  published,
  updated,
});
const feed = {
  title: 'Lamps',
  subtitle: 'S',
  author: 'Lamps',
  language: 'en-GB',
  url: 'https://l.example/',
  self: 'https://l.example/feed.xml',
};

describe('the feed', () => {
  it('has the latest first and its date for the whole', () => {
    const xml = toFeed({
      ...feed,
      entries: [entry('https://l.example/a/', '2026-01-02'), entry('https://l.example/b/', '2026-01-01', '2026-03-04')],
    });
    expect(xml.indexOf('/b/')).toBeLessThan(xml.indexOf('/a/'));
    expect(xml).toContain('<updated>2026-03-04T00:00:00Z</updated>\n<author>');
    expect(xml).toContain('<title>A &amp; B</title>');
  });

  it('needs an entry', () => {
    expect(() => toFeed({ ...feed, entries: [] })).toThrow('A feed without entries has no date');
  });
});

describe('the sitemap', () => {
  it('gives a date of change only where there is one', () => {
    const xml = toSitemap([{ url: 'https://l.example/a/', changed: '2026-01-02' }, { url: 'https://l.example/?a&b' }]);
    expect(xml).toContain('<url><loc>https://l.example/a/</loc><lastmod>2026-01-02</lastmod></url>');
    expect(xml).toContain('<url><loc>https://l.example/?a&amp;b</loc></url>');
  });
});
