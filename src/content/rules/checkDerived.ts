// Some columns of our tables are arithmetic on others, and some tables repeat what others hold. Each such value is
// worked out anew here. A rule for a table that the site no longer has is at rest.
import type { Row } from '../../data/parseCsv.ts';

export type Rows = ReadonlyMap<string, readonly Row[]>;

interface Found {
  /** Place of the row in its table, from 0. */
  row: number;
  column: string;
  written: Row[string] | undefined;
  /** What it has to be, in the precision in which it is written. */
  found: Row[string];
  /** How it is worked out. */
  how: string;
}

interface Rule {
  table: string;
  /** Other tables that it reads. */
  from: string[];
  check: (rows: readonly Row[], others: readonly (readonly Row[])[]) => Found[];
}

/** Trillion cubic metres of gas to billion barrels of oil equivalent, from the publisher’s workbook. */
const BARRELS_PER_GAS = 5.883;
const BASE_YEAR = 2013;
/** First day of the visit that the second analysis is about, and the milliseconds of a year. */
const VISIT = Date.UTC(2022, 2, 5);
const YEAR = 365.25 * 24 * 60 * 60 * 1000;

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const toNumber = (value: Row[string] | undefined) => Number(value ?? 0);

/** Compounds the growth rates of one edition up and down from the base year. */
function compound(rows: readonly Row[]): Map<Row, number> {
  const sorted = rows.toSorted((a, b) => toNumber(a['year']) - toNumber(b['year']));
  const base = sorted.findIndex((row) => row['year'] === BASE_YEAR);
  const levels = new Map<Row, number>();
  const growth = (i: number) => 1 + toNumber(sorted[i]?.['growth_pct']) / 100;
  let level = 100;
  for (let i = base; i >= 0 && i < sorted.length; i++) {
    if (i > base) level *= growth(i);
    levels.set(sorted[i]!, level);
  }
  level = 100;
  for (let i = base - 1; i >= 0; i--) {
    level /= growth(i + 1);
    levels.set(sorted[i]!, level);
  }
  return levels;
}

function checkIndex(rows: readonly Row[]): Found[] {
  const editions = new Set(rows.map((row) => row['edition']));
  const levels = new Map(
    [...editions].flatMap((edition) => [...compound(rows.filter((row) => row['edition'] === edition))]),
  );
  return rows.map((row, i) => ({
    row: i,
    column: 'index_2013',
    written: row['index_2013'],
    found: levels.has(row) ? round(levels.get(row)!, 2) : null,
    how: `the growth rates of the edition make, from ${BASE_YEAR} = 100,`,
  }));
}

const checkSum =
  (column: string, digits: number, how: string, add: (row: Row) => number) =>
  (rows: readonly Row[]): Found[] =>
    rows.map((row, i) => ({ row: i, column, written: row[column], found: round(add(row), digits), how }));

/** Rows that two tables have in common, by their keys, say the same. `where` narrows the other table. */
const checkCopy =
  (
    other: string,
    keys: readonly string[],
    columns: readonly string[],
    where: (row: Row) => Row | undefined = (row) => row,
  ) =>
  (rows: readonly Row[], [others = []]: readonly (readonly Row[])[]): Found[] =>
    others.flatMap((source) => {
      const same = where(source);
      const place = rows.findIndex((row) => same && keys.every((key) => row[key] === same[key]));
      if (!same || place < 0) return [];
      return columns.map((column) => ({
        row: place,
        column,
        written: rows[place]![column],
        found: same[column] ?? null,
        how: `${other} has`,
      }));
    });

const RULES: Rule[] = [
  { table: 'gdp-index', from: [], check: checkIndex },
  {
    table: 'size-by-edition',
    from: ['gdp-index'],
    check: checkCopy('gdp-index', ['edition', 'year'], ['index_2013', 'status']),
  },
  ...['gdp-growth', 'gdp-index'].map((other) => ({
    table: 'growth-by-edition',
    from: [other],
    check: checkCopy(other, ['edition', 'year'], ['growth_pct', 'status']),
  })),
  {
    table: 'oil-reserves',
    from: [],
    check: checkSum(
      'oil_and_gas_billion_barrels',
      1,
      `oil and ${BARRELS_PER_GAS} times gas make`,
      (row) => toNumber(row['oil_billion_barrels']) + BARRELS_PER_GAS * toNumber(row['gas_trillion_m3']),
    ),
  },
  {
    table: 'displacement',
    from: [],
    check: checkSum('total', 0, 'the three groups make', (row) =>
      ['refugees', 'asylum_seekers', 'other_protection'].reduce((sum, group) => sum + toNumber(row[group]), 0),
    ),
  },
  {
    table: 'oil-exporters',
    from: [],
    check: checkSum(
      'production_less_demand',
      1,
      'production less demand makes',
      (row) => toNumber(row['production']) - toNumber(row['demand']),
    ),
  },
  {
    table: 'us-imports-russia',
    from: [],
    check: checkSum('share', 1, 'the share makes', (row) => (toNumber(row['share_pct']) * toNumber(row['of'])) / 100),
  },
  {
    table: 'us-visits',
    from: [],
    check: checkSum('years_before', 2, 'the days make', (row) => (VISIT - Date.parse(String(row['day']))) / YEAR),
  },
  {
    table: 'oil-production-countries',
    from: ['oil-production'],
    check: checkCopy('oil-production', ['country', 'year'], ['thousand_barrels_a_day'], (row) => ({
      country: 'Venezuela',
      ...row,
    })),
  },
  {
    table: 'barrels',
    from: ['oil-production'],
    check: checkCopy('oil-production', ['figure'], ['value'], (row) => ({
      figure: `output-${row['year']}`,
      value: round(toNumber(row['thousand_barrels_a_day']) * 1000, 0),
    })),
  },
  {
    table: 'barrels',
    from: ['press-figures'],
    check: checkCopy('press-figures', ['figure'], ['value'], (row) => ({
      figure: row['figure'] === 'us-imports-russia-2021' ? 'russia-agency' : (row['figure'] ?? null),
      value: toNumber(row['value']) * 1000,
    })),
  },
];

const write = (value: Row[string] | undefined) => value ?? 'empty';

/** Every value that is not what its rule makes of the others, a sentence each. */
export function checkDerived(tables: Rows): string[] {
  return RULES.flatMap(({ table, from, check }) => {
    const rows = tables.get(table);
    if (!rows) return [];
    const missing = from.filter((other) => !tables.has(other));
    if (missing.length > 0)
      return [`data/${table}.csv: it is checked against ${missing.join(' and ')}, which is not there; put it back.`];
    return check(
      rows,
      from.map((other) => tables.get(other)!),
    )
      .filter(({ written, found }) => written !== found)
      .map(
        ({ row, column, written, found, how }) =>
          `data/${table}.csv, row ${row + 1}: ${column} is ${write(written)}, but ${how} ${write(found)}; correct one of them.`,
      );
  });
}
