import { describe, expect, it } from 'vitest';
import { ICON_SIZE } from '../../../src/site/drawIcon.ts';
import { formatJsonLd, toDatasetJsonLd, toJsonLd } from '../../../src/site/jsonLd.ts';
import { getPage } from './fixture.ts';

const CARD = 'https://lamps.example/cards/lamps.png';
const CARDS = [CARD, CARD.replace('.png', '.square.png')];
const read = (path: string) => toJsonLd(getPage(path), CARDS);

describe('structured data', () => {
  it('has one root of one plain type', () => {
    expect(read('/')).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', name: 'Lamps' });
    expect(read('/lamps/')).toMatchObject({ '@type': 'NewsArticle', image: CARDS, dateModified: '2026-12-01' });
  });

  it('says that the logo is square, without which some readers take none', () => {
    expect(read('/lamps/')).toMatchObject({ publisher: { logo: { width: ICON_SIZE, height: ICON_SIZE } } });
  });

  it('says what the page is based on, and leaves out what is not established', () => {
    const data = read('/dark/');
    expect(data['isBasedOn']).toEqual({
      '@type': 'Report',
      name: 'Who Lights the Lamps?',
      publisher: { '@type': 'Organization', name: 'Sea Board' },
      datePublished: '2024-01',
    });
    expect(data).not.toHaveProperty('dateModified');
    expect(data).not.toHaveProperty('isPartOf');
  });

  it('says of a part what it is a part of', () => {
    const whole = getPage('/lamps/');
    expect(read('/lamps/keeper/')).toMatchObject({ isPartOf: { headline: 'Lamps', url: whole.url }, position: 2 });
    expect(read('/lamps/handout/')).toMatchObject({ isPartOf: { url: whole.url } });
  });

  it('says under what licence our words may be passed on, and of no source that it is a table', () => {
    for (const path of ['/', '/lamps/', '/lamps/keeper/'])
      expect(read(path)).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/' });
    const { isBasedOn } = toDatasetJsonLd(getPage('/charts/count/'), { description: '', places: [], measured: [] }) as {
      isBasedOn: { '@type': string }[];
    };
    expect(new Set(isBasedOn.map((one) => one['@type']))).toEqual(new Set(['CreativeWork']));
  });

  it('cannot end the element that holds it', () => {
    expect(formatJsonLd({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}');
  });

  it('describes the figures of a data set under the names that its files give them', () => {
    const dataset = toDatasetJsonLd(getPage('/charts/count/'), {
      description: 'Lamps lit.',
      years: [1920, 1920],
      places: ['Norway', 'Iceland'],
      measured: [{ name: 'thousand_lamps', title: 'Lit', unit: 'thousand lamps' }],
    });
    expect(dataset).toMatchObject({
      temporalCoverage: '1920',
      spatialCoverage: ['Norway', 'Iceland'],
      distribution: [{ contentUrl: `${getPage('/charts/count/').url}count.csv` }, {}],
      variableMeasured: [{ name: 'thousand_lamps', description: 'Lit', unitText: 'thousand lamps' }],
    });
  });
});
