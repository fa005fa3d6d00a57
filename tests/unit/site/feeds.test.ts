import { describe, expect, it } from 'vitest';
import { toFeed } from '../../../src/site/toFeed.ts';
import { toSitemap } from '../../../src/site/toSitemap.ts';
import { getPage } from './fixture.ts';

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
  const page = { path: '/a/', url: 'https://l.example/?a&b', translations: [] };

  it('gives a date of change only to what retells something', () => {
    const { retells } = getPage('/lamps/');
    const xml = toSitemap([
      { ...page, retells, published: '2026-01-02' },
      { ...page, published: '2026-01-02' },
    ]);
    expect(xml).toContain('<url><loc>https://l.example/?a&amp;b</loc><lastmod>2026-01-02</lastmod></url>');
    expect(xml).toContain('<url><loc>https://l.example/?a&amp;b</loc></url>');
    expect(xml).not.toContain('xhtml');
  });

  it('leaves out what has no address of its own', () => {
    expect(toSitemap([{ ...page, path: '/404.html' }])).not.toContain('<url>');
  });

  it('joins a page with its translations', () => {
    const translations = ['en', 'es'].map((locale) => ({ locale, href: '', url: `https://l.example/${locale}/` }));
    const xml = toSitemap([{ ...page, translations }]);
    expect(xml).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="es" href="https://l.example/es/"/></url>');
  });
});
