import { describe, expect, it } from 'vitest';
import { toFeed } from '../../../src/site/toFeed.ts';
import { toSitemap } from '../../../src/site/toSitemap.ts';
import { getPage } from './fixture.ts';

describe('the feed', () => {
  it('has the latest first and its date for the whole', () => {
    const image = 'https://l.example/cards/a.png';
    const dark = { page: { ...getPage('/dark/'), title: 'A & B' }, image };
    const xml = toFeed(getPage('/'), [dark, { page: getPage('/lamps/'), image }]);
    expect(xml.indexOf('/lamps/</id>')).toBeLessThan(xml.indexOf('/dark/</id>'));
    expect(xml).toContain('<updated>2026-12-01T00:00:00Z</updated>\n<author>');
    expect(xml).toContain('<title>A &amp; B</title>');
    expect(xml).toContain('<subtitle>What lamps do.</subtitle>');
    expect(xml).toContain(`<link rel="enclosure" type="image/png" href="${image}"/></entry>`);
  });

  it('needs an entry', () => {
    expect(() => toFeed(getPage('/'), [])).toThrow('A feed without entries has no date');
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
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="es" href="https://l.example/es/"/>');
    expect(xml).toContain('hreflang="x-default" href="https://l.example/en/"/></url>');
  });
});
