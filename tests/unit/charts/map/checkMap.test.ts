import { describe, expect, it } from 'vitest';
import { checkMap } from '../../../../src/charts/map/checkMap.ts';
import type { MapChart } from '../../../../src/charts/map/schema.ts';
import { chartSchema } from '../../../../src/charts/registry.ts';
import type { Row } from '../../../../src/data/row.ts';

const rows: Row[] = [
  { place: 'harbour', latitude: 0, longitude: 0, paragraph: 'L-01' },
  { place: 'island', latitude: 0, longitude: 9, paragraph: 'L-01' },
  { place: 'cape', latitude: 36, longitude: 0, paragraph: 'L-02' },
];
const text = {
  en: {
    title: 'The cape is far',
    subtitle: 'Lines',
    description: 'It is 4,000 km to the cape, 4 times as far as 1,000 km.',
  },
};
const sound = {
  type: 'map',
  subject: 'oil',
  data: 'places',
  from: 'harbour',
  ways: ['island', 'cape'],
  countries: { coast: '862' },
  names: { harbour: { en: 'Harbour' }, island: { en: 'Island' }, cape: { en: 'Cape' }, coast: { en: 'Coast' } },
  reach: { north: 5000, east: 2000, south: 500, west: 500 },
  detail: { north: 500, east: 500, south: 500, west: 500 },
  text,
};
const check = (changes: Record<string, unknown> = {}, those: readonly Row[] = rows) => {
  const said: string[] = [];
  checkMap(chartSchema.parse({ ...sound, ...changes }) as MapChart, those, (_path, sentence) => said.push(sentence));
  return said;
};

describe('the check of a map', () => {
  it('has nothing against places that lie on it', () => {
    expect(check()).toEqual([]);
  });

  it.each<[fault: string, changes: Record<string, unknown>, sentence: string, rows?: readonly Row[]]>([
    [
      'a place outside the map',
      { reach: { ...sound.reach, north: 3000 } },
      'reach.north is 3000, and cape lies outside the map, 4003 km to the north of harbour; write 4100 or more.',
    ],
    [
      'a place on the other side of the globe',
      { names: { ...sound.names, isle: { en: 'Isle' } } },
      'places has isle, 17800 km from harbour, and a map ends 15000 km from its middle; leave it out.',
      [...rows, { place: 'isle', latitude: 0, longitude: 160 }],
    ],
    [
      'a way to a place that is not there',
      { ways: ['island', 'peak'] },
      'ways names peak, which is no other place of the map; write island or cape.',
    ],
    [
      'a middle that is not there',
      { from: 'peak' },
      'from names peak, which places does not have; write harbour, island or cape.',
    ],
    [
      'a place without a name',
      { countries: { coast: '862', hills: '170' } },
      'names has nothing for hills, which is on the map; write what it is called.',
    ],
    [
      'a name of nothing',
      { names: { ...sound.names, peak: { en: 'Peak' } } },
      'names has peak, which is not on the map; remove it.',
    ],
    [
      'a number that is no distance',
      { text: { en: { ...text.en, title: 'The cape is 5,000 km away' } } },
      'text.en.title says 5,000, which is no distance of the map, nor 4, how many times as long the second way is; correct it.',
    ],
    [
      'a number that no country has',
      { countries: { coast: '999' } },
      'countries.coast is 999, which is the number of no country; write the one of ISO 3166-1, such as 862.',
    ],
    [
      'a table without places',
      {},
      'data names places, which is no table of places, without a column latitude, longitude, paragraph; name another.',
      [{ place: 'harbour', year: 2000 }],
    ],
  ])('reports %s', (_fault, changes, sentence, those = rows) => {
    expect(check(changes, those)).toContain(sentence);
  });

  it('needs a country', () => {
    expect(() => check({ countries: {} })).toThrow('is empty; name the country of the middle');
  });
});
