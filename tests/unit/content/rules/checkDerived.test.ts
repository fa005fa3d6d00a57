import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/content/readTables.ts';
import { createAdd, formatFault } from '../../../../src/content/report.ts';

type Table = [head: string, ...rows: string[]];

const sound: Record<string, Table> = {
  growth: ['edition,year,pct', '2015-04,2010,4'],
  index: [
    'edition,year,pct,level',
    '2021-10,2012,5,80',
    '2021-10,2013,25,100',
    '2021-10,2014,-10,90',
    '2021-10,2015,10,99',
    '2025-10,2013,25,100',
    '2025-10,2014,-20,80',
  ],
  editions: ['edition,year,pct', '2015-04,2010,4', '2021-10,2015,10', '2099-04,2010,77'],
  reserves: ['country,oil,gas,both', 'A,2,1,7.9', 'B,2,,2'],
  balance: ['country,production,demand,rest', 'A,5.4,0.2,5.2'],
  share: ['country,pct,of,amount', 'A,29,670,194.3'],
  visits: ['visit,day,years_before', 'a,2016-11-02,5.34'],
  output: ['year,thousands', '2000,3.1'],
  countries: ['country,year,thousands', 'Brazil,2000,9', 'Venezuela,2000,3.1'],
  figures: ['figure,value', 'day,3100', 'output-2000,3100', 'said,7'],
};

const derived: Record<string, object> = {
  'index.level': { kind: 'index', of: 'pct', base: 2013, decimals: 2 },
  'editions.pct': { kind: 'copy', of: ['growth', 'index'].map((data) => ({ data, column: 'pct' })) },
  'reserves.both': { kind: 'sum', of: { oil: 1, gas: 5.883 }, decimals: 1 },
  'balance.rest': { kind: 'sum', of: { production: 1, demand: -1 }, decimals: 1 },
  'share.amount': { kind: 'product', of: ['pct', 'of'], times: 0.01, decimals: 1 },
  'visits.years_before': { kind: 'years', of: 'day', until: '2022-03-05', decimals: 2 },
  'countries.thousands': {
    kind: 'copy',
    of: [{ data: 'output', column: 'thousands', row: { country: 'Venezuela', year: '{year}' } }],
  },
  'figures.value': {
    kind: 'copy',
    of: [
      { data: 'output', column: 'thousands', times: 1000, row: { figure: 'output-{year}' } },
      { data: 'countries', column: 'thousands', times: 1000, where: { country: 'Venezuela' }, row: { figure: 'day' } },
    ],
  },
};

const WORDS = ['edition', 'country', 'visit', 'day', 'figure'];
const KEYS: Record<string, string[]> = { index: ['edition', 'year'], countries: ['country', 'year'] };

function toResource(name: string, [head]: Table, rules: typeof derived) {
  const columns = head.split(',');
  const fields = columns.map((column) => ({
    name: column,
    type: WORDS.includes(column) ? 'string' : 'number',
    title: column,
    ...(rules[`${name}.${column}`] && { derived: rules[`${name}.${column}`] }),
  }));
  return {
    name,
    path: `${name}.csv`,
    title: name,
    description: name,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources: [{ title: 'Maker, work' }],
    licenses: [{ name: 'not-established', title: 'None' }],
    edition: 'First',
    provenance: [],
    schema: { fields, primaryKey: KEYS[name] ?? (columns.includes('edition') ? ['edition', 'year'] : columns[0]) },
  };
}

function check(tables = sound, rules = derived): string[] {
  const add = createAdd();
  const files = new Map(Object.entries(tables).map(([name, lines]) => [`data/${name}.csv`, `${lines.join('\n')}\n`]));
  const resources = Object.entries(tables).map(([name, table]) => toResource(name, table, rules));
  readTables(
    files,
    JSON.stringify({ profile: 'tabular-data-package', name: 'a', title: 'A', description: 'A', resources }),
    { locales: ['en'], drafts: [] },
    add,
  );
  return add.faults.map(formatFault);
}

/** The tables with one text in place of another. */
const replace = (table: string, from: string, to: string) => {
  const lines = sound[table] ?? [''];
  expect(lines).toContain(from);
  return { ...sound, [table]: lines.map((line) => (line === from ? to : line)) as Table };
};

describe('the check of derived values', () => {
  it('is silent where every value is what the others make of it', () => {
    expect(check()).toEqual([]);
  });

  it.each<[table: string, from: string, to: string, sentence: string]>([
    ['index', '2021-10,2012,5,80', '2021-10,2012,5,81', 'line 2: level is 81, but pct makes, from 2013 = 100, 80'],
    [
      'index',
      '2021-10,2015,10,99',
      '2021-10,2015,10,99.01',
      'line 5: level is 99.01, but pct makes, from 2013 = 100, 99',
    ],
    ['editions', '2021-10,2015,10', '2021-10,2015,11', 'line 3: pct is 11, but index has 10'],
    ['editions', '2015-04,2010,4', '2015-04,2010,', 'line 2: pct is empty, but growth has 4'],
    ['reserves', 'A,2,1,7.9', 'A,2,1,8', 'line 2: both is 8, but oil + 5.883 × gas makes 7.9'],
    ['balance', 'A,5.4,0.2,5.2', 'A,5.4,0.2,5.6', 'line 2: rest is 5.6, but production − demand makes 5.2'],
    ['share', 'A,29,670,194.3', 'A,29,670,209', 'line 2: amount is 209, but pct × of × 0.01 makes 194.3'],
    [
      'visits',
      'a,2016-11-02,5.34',
      'a,2017-11-02,5.34',
      'line 2: years_before is 5.34, but the days from day until 2022-03-05 make 4.34',
    ],
    ['countries', 'Venezuela,2000,3.1', 'Venezuela,2000,3.2', 'line 3: thousands is 3.2, but output has 3.1'],
    ['figures', 'output-2000,3100', 'output-2000,3101', 'line 3: value is 3101, but output has 3100'],
    ['figures', 'day,3100', 'day,3.1', 'line 2: value is 3.1, but countries has 3100'],
  ])('says in one sentence what is wrong in %s: %s', (table, from, to, sentence) => {
    expect(check(replace(table, from, to))).toContain(`data/${table}.csv, ${sentence}; correct one of them.`);
  });

  it('says that an edition without its base year bears no index', () => {
    const { index, ...others } = sound;
    expect(index).toBeDefined();
    expect(check({ ...others, index: ['edition,year,pct,level', '2021-10,2014,1,101'] })).toContain(
      'data/index.csv, line 2: level is 101, but pct makes, from 2013 = 100, empty; correct one of them.',
    );
  });

  it.each<[what: string, column: string, rule: object, sentence: string]>([
    ['a table', 'editions.pct', { kind: 'copy', of: [{ data: 'gross', column: 'pct' }] }, 'pct is computed from gross'],
    ['a column', 'reserves.both', { kind: 'sum', of: { oil: 1, coal: 2 }, decimals: 1 }, 'both is computed from coal'],
    [
      'a column of the other table',
      'figures.value',
      { kind: 'copy', of: [{ data: 'output', column: 'thousands', row: { figure: 'output-{month}' } }] },
      'value is computed from month',
    ],
  ])('misses %s that a column is computed from', (_, column, rule, sentence) => {
    expect(check(sound, { ...derived, [column]: rule })).toEqual([
      expect.stringMatching(
        new RegExp(`^data/datapackage\\.json, line 1: ${sentence}, which is not there; write .+\\.$`),
      ),
    ]);
  });
});
