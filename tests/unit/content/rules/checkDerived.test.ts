import { describe, expect, it } from 'vitest';
import { checkDerived } from '../../../../src/content/rules/checkDerived.ts';
import type { Row } from '../../../../src/data/parseCsv.ts';

const index = (edition: string, values: [year: number, growth: number, index: number][]): Row[] =>
  values.map(([year, growth_pct, index_2013]) => ({ edition, year, growth_pct, index_2013, status: 'outturn' }));

const sound: Record<string, Row[]> = {
  'gdp-index': [
    ...index('2021-10', [
      [2012, 5, 80],
      [2013, 25, 100],
      [2014, -10, 90],
      [2015, 10, 99],
    ]),
    ...index('2025-10', [
      [2013, 25, 100],
      [2014, -20, 80],
    ]),
  ],
  'size-by-edition': [{ edition: '2025-10', year: 2014, index_2013: 80, status: 'outturn' }],
  'gdp-growth': [{ edition: '2015-04', year: 2010, growth_pct: 4, status: 'outturn' }],
  'growth-by-edition': [
    { edition: '2021-10', year: 2015, growth_pct: 10, status: 'outturn' },
    { edition: '2015-04', year: 2010, growth_pct: 4, status: 'outturn' },
    { edition: '1999-04', year: 2010, growth_pct: 77, status: 'outturn' },
  ],
  'oil-reserves': [
    { country: 'A', oil_billion_barrels: 2, gas_trillion_m3: 1, oil_and_gas_billion_barrels: 7.9 },
    { country: 'B', oil_billion_barrels: 2, gas_trillion_m3: null, oil_and_gas_billion_barrels: 2 },
  ],
  displacement: [{ year: 2010, refugees: 3, asylum_seekers: 4, other_protection: null, total: 7 }],
  'oil-exporters': [{ country: 'A', production: 5.4, demand: 0.2, production_less_demand: 5.2 }],
  'us-imports-russia': [{ figure: 'crude', share_pct: 29, of: 670, share: 194.3 }],
  'us-visits': [{ visit: 'a', day: '2016-11-02', years_before: 5.34 }],
  'oil-production': [{ year: 2000, thousand_barrels_a_day: 3.1 }],
  'oil-production-countries': [
    { country: 'Brazil', year: 2000, thousand_barrels_a_day: 9 },
    { country: 'Venezuela', year: 2000, thousand_barrels_a_day: 3.1 },
  ],
};

const check = (table: string, row: number, change: Row) => {
  const tables = new Map(Object.entries(sound));
  tables.set(table, (tables.get(table) ?? []).with(row, { ...tables.get(table)?.[row], ...change }));
  return checkDerived(tables);
};

describe('the check of derived values', () => {
  it('is silent where every value is what the others make of it', () => {
    expect(checkDerived(new Map(Object.entries(sound)))).toEqual([]);
  });

  it.each<[string, number, Row, string]>([
    [
      'gdp-index',
      0,
      { index_2013: 81 },
      'data/gdp-index.csv, row 1: index_2013 is 81, but the growth rates of the edition make, from 2013 = 100, 80; correct one of them.',
    ],
    [
      'gdp-index',
      3,
      { index_2013: 99.01 },
      'data/gdp-index.csv, row 4: index_2013 is 99.01, but the growth rates of the edition make, from 2013 = 100, 99; correct one of them.',
    ],
    [
      'size-by-edition',
      0,
      { index_2013: 90 },
      'data/size-by-edition.csv, row 1: index_2013 is 90, but gdp-index has 80; correct one of them.',
    ],
    [
      'growth-by-edition',
      0,
      { growth_pct: 11 },
      'data/growth-by-edition.csv, row 1: growth_pct is 11, but gdp-index has 10; correct one of them.',
    ],
    [
      'growth-by-edition',
      1,
      { status: 'projection' },
      'data/growth-by-edition.csv, row 2: status is projection, but gdp-growth has outturn; correct one of them.',
    ],
    [
      'oil-reserves',
      0,
      { oil_and_gas_billion_barrels: 8 },
      'data/oil-reserves.csv, row 1: oil_and_gas_billion_barrels is 8, but oil and 5.883 times gas make 7.9; correct one of them.',
    ],
    [
      'displacement',
      0,
      { total: 8 },
      'data/displacement.csv, row 1: total is 8, but the three groups make 7; correct one of them.',
    ],
    [
      'oil-exporters',
      0,
      { production_less_demand: 5.6 },
      'data/oil-exporters.csv, row 1: production_less_demand is 5.6, but production less demand makes 5.2; correct one of them.',
    ],
    [
      'us-imports-russia',
      0,
      { share: 209 },
      'data/us-imports-russia.csv, row 1: share is 209, but the share makes 194.3; correct one of them.',
    ],
    [
      'us-visits',
      0,
      { day: '2017-11-02' },
      'data/us-visits.csv, row 1: years_before is 5.34, but the days make 4.34; correct one of them.',
    ],
    [
      'oil-production-countries',
      1,
      { thousand_barrels_a_day: null },
      'data/oil-production-countries.csv, row 2: thousand_barrels_a_day is empty, but oil-production has 3.1; correct one of them.',
    ],
  ])('says in one sentence what is wrong in %s, row %i', (table, row, change, sentence) => {
    expect(check(table, row, change)).toEqual([sentence]);
  });

  it('says that an edition without its base year bears no index', () => {
    const tables = new Map([['gdp-index', index('2021-10', [[2014, 1, 101]])]]);
    expect(checkDerived(tables)[0]).toMatch(/index_2013 is 101, but .* empty; correct one of them\.$/);
  });

  it('misses a table that another one is checked against', () => {
    const tables = new Map(Object.entries(sound));
    tables.delete('gdp-growth');
    expect(checkDerived(tables)).toEqual([
      'data/growth-by-edition.csv: it is checked against gdp-growth, which is not there; put it back.',
    ]);
  });

  it('has nothing to say of a site without these tables', () => {
    expect(checkDerived(new Map())).toEqual([]);
  });
});
