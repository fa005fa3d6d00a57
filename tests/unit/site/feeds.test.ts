import { describe, expect, it } from 'vitest';
import { toFeed } from '../../../src/site/toFeed.ts';
import { toFeedContent } from '../../../src/site/toFeedContent.ts';
import { toSitemap } from '../../../src/site/toSitemap.ts';
import { getPage } from './fixture.ts';

describe('the feed', () => {
  it('has the latest first and its date for the whole', () => {
    const image = 'https://l.example/cards/a.png';
    const more = { image, alt: 'Lamps “lit”', content: '<p>Lit & out.</p>' };
    const dark = { ...getPage('/dark/'), title: 'A & B', ...more };
    const xml = toFeed(getPage('/'), [dark, { ...getPage('/lamps/'), ...more }]);
    expect(xml.indexOf('/lamps/</id>')).toBeLessThan(xml.indexOf('/dark/</id>'));
    expect(xml).toContain('<updated>2026-12-01T00:00:00Z</updated>\n<author>');
    expect(xml).toContain('<title>A &amp; B</title>');
    expect(xml).toContain('<subtitle>What lamps do.</subtitle>');
    expect(xml).toContain(`<link rel="enclosure" type="image/png" href="${image}"/>`);
    expect(xml).toContain(`&lt;img src=&quot;${image}&quot; alt=&quot;Lamps “lit”&quot;`);
    expect(xml).toContain('&lt;p&gt;Lit &amp; out.&lt;/p&gt;</content></entry>');
  });

  it('has the texts of a part, the points of a whole, what came, and what a chart shows', () => {
    const read = (path: string) =>
      toFeedContent(getPage(path), { passages: ['Who orders & who pays.'], description: 'Ever more lamps.' });
    expect(read('/lamps/board/')).toMatch(
      /^<p>Who orders &#x26; who pays\.<\/p><p>An independent explainer of “Who Lights/,
    );
    expect(read('/lamps/')).toMatch(/^<p>The lamps\.<\/p><ul><li>They are lit\.<\/li><\/ul>/);
    expect(read('/lamps/outcome/')).toMatch(/^<ul><li><b>1930<\/b> The keepers came back\.<\/li><\/ul>/);
    expect(read('/charts/count/')).toMatch(/^<p>Ever more lamps\.<\/p><p><a href="https:[^"]+\/charts\/count\/">/);
  });

  it('needs an entry', () => {
    expect(() => toFeed(getPage('/'), [])).toThrow('A feed without entries has no date');
  });
});

describe('the sitemap', () => {
  const page = { path: '/a/', url: 'https://l.example/?a&b', translations: [] };

  it('gives the day of the last change, where it is known', () => {
    const published = '2026-01-02';
    const xml = toSitemap([{ ...page, published }, { ...page, published, updated: '2026-02-03' }, page]);
    const loc = '<url><loc>https://l.example/?a&amp;b</loc>';
    for (const day of ['2026-01-02', '2026-02-03']) expect(xml).toContain(`${loc}<lastmod>${day}</lastmod></url>`);
    expect(xml).toContain(`${loc}</url>`);
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
