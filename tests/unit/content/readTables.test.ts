import { describe, expect, it } from 'vitest';
import { type Case, check, PACKAGE, remove, replace, TABLE, write } from '../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'a table without a description',
    write('data/ships.csv', 'year\n1919\n'),
    ['data/ships.csv: no dataset of data/datapackage.json reads this table; describe it there, or delete it.'],
  ],
  [
    'a description without a table',
    remove(TABLE),
    ['data/datapackage.json, line 9: the dataset lamps has no table; write data/lamps.csv, or remove the dataset.'],
  ],
  [
    'a missing description of the tables',
    remove(PACKAGE),
    ['data/datapackage.json: is missing; describe the tables in it.'],
  ],
  [
    'broken JSON',
    replace(PACKAGE, '"name": "lamps",', '"name": "lamps"'),
    [`data/datapackage.json, line 4: cannot be read (Expected ',' or '}' after property value); mend the JSON.`],
  ],
  [
    'a dataset without a source',
    replace(PACKAGE, '[{ "title": "Harbour Gazette, 1923" }]', '[]'),
    ['data/datapackage.json, line 16: resources[0].sources is empty; name the publisher and edition.'],
  ],
  [
    'a source in a language that is none',
    replace(PACKAGE, 'Gazette, 1923" }]', 'Gazette, 1923", "language": "Spanish" }]'),
    ['data/datapackage.json, line 16: resources[0].sources[0].language is not a language such as es.'],
  ],
  [
    'a dataset without a licence',
    replace(PACKAGE, '      "licenses": [{ "name": "not-established", "title": "No licence found" }],\n', ''),
    ['data/datapackage.json, line 7: resources[0].licenses is missing; write it.'],
  ],
  [
    'a key that is no column',
    replace(PACKAGE, '["coast", "year"]', '["coast", "month"]'),
    [
      'data/datapackage.json, line 27: the dataset lamps has the key month, which is no column; write coast, year, lit or dark.',
    ],
  ],
  [
    'the same column twice in a description',
    replace(PACKAGE, '"fields": [', '"fields": [\n          { "name": "dark", "type": "integer", "title": "Dark" },'),
    ['data/datapackage.json, line 26: the dataset lamps has the column dark twice; keep one.'],
  ],
  [
    'the same dataset twice',
    (files) => {
      const description = JSON.parse(files.get(PACKAGE) ?? '');
      description.resources.push(description.resources[0]);
      return new Map([...files, [PACKAGE, JSON.stringify(description)]]);
    },
    [
      'data/datapackage.json, line 1: the dataset lamps stands twice; give each a name of its own.',
      'data/datapackage.json, line 1: two datasets read lamps.csv; keep one.',
    ],
  ],
  [
    'a column that is missing',
    replace(TABLE, 'lit', 'burnt'),
    [
      'data/lamps.csv, line 1: the column lit is missing; add it, or take it out of datapackage.json.',
      'data/lamps.csv, line 1: the column “burnt” is unknown; use “coast”, “year”, “lit”, “dark”, or describe it in datapackage.json.',
    ],
  ],
  [
    'a cell that is no number',
    replace(TABLE, '1921,6', '1921,six'),
    ['data/lamps.csv, line 4: lit is “six”, not a number; write digits with a point as decimal mark, or nothing.'],
  ],
  [
    'a negative count',
    replace(TABLE, '1921,6', '1921,-6'),
    ['data/lamps.csv, line 4: lit is -6; write a number of at least 0.'],
  ],
  [
    'a year twice',
    replace(TABLE, 'north,1921', 'north,1920'),
    ['data/lamps.csv, line 4: year 1920 stands twice within coast north; keep one row.'],
  ],
  [
    'a year out of order',
    replace(TABLE, 'north,1921,6,3\nnorth,1922,4,5', 'north,1922,4,5\nnorth,1921,6,3'),
    ['data/lamps.csv, line 5: year 1921 comes after 1922 within coast north; put the rows in rising order.'],
  ],
  [
    'a table with nothing but a head',
    write(TABLE, 'coast,year,lit,dark\n'),
    ['data/lamps.csv: has a head row and no values; write the values below it.'],
  ],
  [
    'a placeholder in a table',
    replace(TABLE, 'south', 'TBD'),
    ['data/lamps.csv, line 6: holds a placeholder; write the real value.'],
  ],
];

describe('the check of data', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
