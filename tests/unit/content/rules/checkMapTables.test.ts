import { describe, expect, it } from 'vitest';
import { all, type Case, check, PACKAGE, replace, sound, write } from '../../../helpers/contentFixture.ts';

const TABLE = 'data/places.csv';

const chart = `type: map
subject: oil
data: places
from: harbour
ways: [island]
countries: { coast: "862" }
names:
  harbour: { en: Harbour }
  island: { en: Island }
  coast: { en: Coast }
reach: { north: 500, east: 2000, south: 500, west: 500 }
detail: { north: 500, east: 500, south: 500, west: 500 }
text:
  en:
    title: The island is far
    subtitle: A line over the sea
    description: It is 1,000 km to the island.
`;
const table = `place,latitude,longitude,paragraph,en
harbour,0,0,L-01,Pier
island,0,9,L-02,Lamp
`;
const toField = (name: string) => ({ name, type: name.endsWith('tude') ? 'number' : 'string', title: name });
const lamps = JSON.parse(sound.get(PACKAGE) ?? '') as { resources: Record<string, unknown>[] };
const places = {
  ...lamps.resources[0],
  name: 'places',
  path: 'places.csv',
  title: 'Places',
  schema: {
    fields: ['place', 'latitude', 'longitude', 'paragraph', 'en'].map(toField),
    primaryKey: ['place'],
  },
};
const drawn = all(
  write('charts/ways.yaml', chart),
  write(TABLE, table),
  write(PACKAGE, JSON.stringify({ ...lamps, resources: [...lamps.resources, places] })),
);

const cases: Case[] = [
  [
    'a place without words in a language',
    replace(TABLE, 'L-02,Lamp', 'L-02,'),
    ['data/places.csv, line 3: en is empty; write a value, it is required.'],
  ],
  [
    'a table without words in a language',
    all(replace(TABLE, 'paragraph,en', 'paragraph,fr'), replace(PACKAGE, '"name":"en"', '"name":"fr"')),
    ['data/places.csv: the column en is missing; add it, or take it out of datapackage.json.'],
  ],
  [
    'a place without its degrees',
    replace(TABLE, 'harbour,0,0', 'harbour,,0'),
    ['data/places.csv, line 2: latitude is empty; write a value, it is required.'],
  ],
  [
    'a paragraph that no original has',
    replace(TABLE, 'L-02', 'L-09'),
    ['data/places.csv, line 3: the place island names the paragraph L-09, which no original has; correct it.'],
  ],
];

describe('the check of places', () => {
  it('has nothing against those that have all of this', () => {
    expect(check(drawn)).toEqual([]);
  });

  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check((files) => edit(drawn(files)))).toEqual(sentences);
  });
});
