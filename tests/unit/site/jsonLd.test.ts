import { describe, expect, it } from 'vitest';
import { formatJsonLd, type JsonLdInput, toDatasetJsonLd, toJsonLd } from '../../../src/site/jsonLd.ts';

const page: JsonLdInput = {
  url: 'https://lamps.example/lamps/',
  title: 'Lamps',
  description: 'What lamps do.',
  image: 'https://lamps.example/cards/lamps.png',
  logo: 'https://lamps.example/icon.png',
  language: 'en-GB',
  publisher: 'Lamps',
  site: { title: 'Lamps', url: 'https://lamps.example/' },
};
const original = { title: 'Who Lights the Lamps?', authors: [], publisher: 'Sea Board', date: '2022-03' };

describe('structured data', () => {
  it('has one root of one plain type', () => {
    expect(toJsonLd(page)).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', name: 'Lamps' });
    expect(toJsonLd({ ...page, article: { published: '2026-11-23', original } })['@type']).toBe('NewsArticle');
  });

  it('says what the page is based on, and leaves out what is not established', () => {
    const data = toJsonLd({ ...page, article: { published: '2026-11-23', original } });
    expect(data['isBasedOn']).toEqual({
      '@type': 'Report',
      name: 'Who Lights the Lamps?',
      publisher: { '@type': 'Organization', name: 'Sea Board' },
      datePublished: '2022-03',
    });
    expect(data).not.toHaveProperty('dateModified');
    expect(data).not.toHaveProperty('isPartOf');
  });

  it('joins whole and parts both ways', () => {
    const link = { title: 'The keeper', url: 'https://lamps.example/lamps/keeper/' };
    const whole = toJsonLd({ ...page, article: { published: '2026-11-23', original, parts: [link] } });
    expect(whole['hasPart']).toEqual([{ '@type': 'NewsArticle', headline: link.title, url: link.url }]);
    const part = toJsonLd({ ...page, article: { published: '2026-11-23', original, whole: { ...link, position: 2 } } });
    expect(part).toMatchObject({ isPartOf: { headline: 'The keeper' }, position: 2 });
  });

  it('cannot end the element that holds it', () => {
    expect(formatJsonLd({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}');
  });

  it('describes the figures of a data set under the names that its files give them', () => {
    const dataset = toDatasetJsonLd({
      title: 'Lamps',
      description: 'Lamps lit.',
      url: page.url,
      language: 'en-GB',
      publisher: page.site,
      sources: [],
      years: [1920, 1920],
      places: ['Norway', 'Iceland'],
      measured: [{ name: 'thousand_lamps', title: 'Lit', unit: 'thousand lamps' }],
      files: [],
    });
    expect(dataset).toMatchObject({
      temporalCoverage: '1920',
      spatialCoverage: ['Norway', 'Iceland'],
      variableMeasured: [{ name: 'thousand_lamps', description: 'Lit', unitText: 'thousand lamps' }],
    });
  });
});
