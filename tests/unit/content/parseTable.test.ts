import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/content/parseTable.ts';
import { createAdd, formatFault } from '../../../src/content/report.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';

const resource = {
  schema: {
    fields: [
      {
        name: 'edition',
        type: 'string',
        title: 'Edition',
        constraints: { required: true, enum: ['2015-04', '2016-04'] },
      },
      { name: 'year', type: 'integer', title: 'Year', constraints: { required: true, maximum: 2026 } },
      { name: 'growth_pct', type: 'number', title: 'Growth', constraints: { minimum: -100 } },
    ],
    primaryKey: ['edition', 'year'],
    missingValues: [''],
  },
} as unknown as Resource;
/** A column of words and one of years. */
const words = {
  schema: {
    fields: [
      { name: 'year', type: 'integer', title: 'Year', constraints: {} },
      { name: 'note', type: 'string', title: 'Note', constraints: {} },
    ],
    primaryKey: 'year',
    missingValues: [''],
  },
} as unknown as Resource;
const HEAD = 'edition,year,growth_pct\n';
const read = (text: string, by = resource) => {
  const add = createAdd();
  const table = parseTable('a.csv', text, by, add);
  return { rows: table?.rows, places: table?.places, faults: add.faults.map(formatFault) };
};

describe('the reading of a table', () => {
  it('reads numbers as numbers, words as words and an empty cell as null', () => {
    expect(read(`${HEAD}2015-04,2013,1.343\n2015-04,2014,\n`)).toEqual({
      rows: [
        { edition: '2015-04', year: 2013, growth_pct: 1.343 },
        { edition: '2015-04', year: 2014, growth_pct: null },
      ],
      places: [
        { file: 'a.csv', line: 2 },
        { file: 'a.csv', line: 3 },
      ],
      faults: [],
    });
  });

  it('takes the columns in any order, and the same year in two editions', () => {
    const { rows, faults } = read('year,growth_pct,edition\n2014,-4,2015-04\n2014,-3.9,2016-04\n');
    expect(faults).toEqual([]);
    expect(rows?.[1]).toEqual({ edition: '2016-04', year: 2014, growth_pct: -3.9 });
  });

  it.each([
    ['an empty file', '', 'a.csv: is empty; write a head row and the values.'],
    ['a head without values', HEAD, 'a.csv: has a head row and no values; write the values below it.'],
    [
      'a missing column',
      'edition,year\n2015-04,2013\n',
      'a.csv, line 1: the column growth_pct is missing; add it, or take it out of datapackage.json.',
    ],
    [
      'an unknown column',
      `edition,year,growth_pct,mood\n2015-04,2013,1,2\n`,
      'a.csv, line 1: the column “mood” is unknown; use “edition”, “year”, “growth_pct”, or describe it in datapackage.json.',
    ],
    [
      'a column twice',
      'edition,year,year,growth_pct\n2015-04,2013,2013,1\n',
      'a.csv, line 1: the column “year” stands twice; keep one.',
    ],
    ['too few cells', `${HEAD}2015-04,2013\n`, 'a.csv, line 2: has 2 cells; write 3, one for each column.'],
    ['too many cells', `${HEAD}2015-04,2013,1,344\n`, 'a.csv, line 2: has 4 cells; write 3, one for each column.'],
    [
      'a word for a number',
      `${HEAD}2015-04,2013,n/a\n`,
      'a.csv, line 2: growth_pct is “n/a”, not a number; write digits with a point as decimal mark, or nothing.',
    ],
    ['a part of a year', `${HEAD}2015-04,2013.5,1\n`, 'a.csv, line 2: year is 2013.5; write a whole number.'],
    [
      'a value below the minimum',
      `${HEAD}2015-04,2013,-101\n`,
      'a.csv, line 2: growth_pct is -101; write a number of at least -100.',
    ],
    [
      'a value above the maximum',
      `${HEAD}2015-04,2031,1\n`,
      'a.csv, line 2: year is 2031; write a number of at most 2026.',
    ],
    [
      'a word outside its list',
      `${HEAD}2017-04,2013,1\n`,
      'a.csv, line 2: edition is “2017-04”; write one of “2015-04”, “2016-04”.',
    ],
    [
      'an empty cell that is required',
      `${HEAD},2013,1\n`,
      'a.csv, line 2: edition is empty; write a value, it is required.',
    ],
    [
      'a year twice',
      `${HEAD}2015-04,2013,1\n2015-04,2013,2\n`,
      'a.csv, line 3: year 2013 stands twice within edition 2015-04; keep one row.',
    ],
    [
      'a year out of order',
      `${HEAD}2015-04,2014,1\n\n2015-04,2013,2\n`,
      'a.csv, line 4: year 2013 comes after 2014 within edition 2015-04; put the rows in rising order.',
    ],
  ])('reports %s', (_, text, fault) => {
    expect(read(text).faults).toEqual([fault]);
  });

  it('reports a quotation mark that is never closed', () => {
    expect(read(`${HEAD}2015-04,2013,"1\n`).faults[0]).toMatch(/^a\.csv: is not a CSV file \(.+\); mend its commas/);
  });

  it.each([
    '=HYPERLINK("https://elsewhere.example")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '＝1+1',
    'x; =HYPERLINK(1)',
  ])('reports %s, which a spreadsheet would work out', (cell) => {
    const { faults } = read(`year,note\n1921,"${cell.replaceAll('"', '""')}"\n`, words);
    expect(faults).toEqual([
      `a.csv, line 2: note is “${cell}”, which a spreadsheet takes for a formula; begin it, and what follows a semicolon, with a letter or a digit.`,
    ]);
  });

  it('reports a sign that nobody sees', () => {
    const { faults } = read('year,note\n1921,dark\u200b red\n', words);
    expect(faults).toEqual(['a.csv, line 2: note holds the invisible sign U+200B; take it out.']);
  });

  it('reads tens of thousands of rows in a moment', () => {
    const text = `year,note\n${Array.from({ length: 40_000 }, (_, i) => `${i},a`).join('\n')}\n`;
    const start = performance.now();
    expect(read(text, words).faults).toEqual([]);
    // A tenth of a second, and twenty where each row goes through those before it; machines may be busy.
    expect(performance.now() - start).toBeLessThan(8_000);
  }, 60_000);

  it('reports every fault, not the first alone', () => {
    expect(read(`${HEAD}2015-04,2013,x\n2015-04,2014,y\n`).faults).toHaveLength(2);
  });
});
