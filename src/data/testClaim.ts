// Sets a figure that an analysis states against our tables. The ledger says which test, on which rows and what came of
// it; all of it is computed anew at every build, so that a verdict cannot outlive the data that bore it.
import type { Claim, ClaimTest, Verdict } from '../schemas/claim.ts';
import type { Row } from './row.ts';

/** Rows of each table, by its name in the data package. */
export type Tables = ReadonlyMap<string, Row[]>;

/** How one figure found stands to what was said. */
export type Standing = 'holds' | 'roughly' | 'misses';

export type Key = Record<string, string | number>;

/** Name of the table of single figures that rest on press reports alone. */
const PRESS = 'press-figures';

/** “country Norway, year 2014”. */
export const formatKey = (key: Key) =>
  Object.entries(key)
    .map(([column, value]) => `${column} ${value}`)
    .join(', ');
const matches = (row: Row, key: Key) => Object.entries(key).every(([column, value]) => row[column] === value);

function getRows(test: ClaimTest, tables: Tables): Row[] {
  const rows = tables.get(test.data);
  if (!rows) throw new Error(`there is no dataset “${test.data}”; name one of ${[...tables.keys()].join(', ')}.`);
  if (!rows.some((row) => test.column in row))
    throw new Error(`the dataset ${test.data} has no column “${test.column}”; name one that it has.`);
  return rows;
}

function getValue(key: Key, test: ClaimTest, tables: Tables): number {
  const found = getRows(test, tables).filter((row) => matches(row, key));
  if (found.length !== 1) {
    throw new Error(
      `${found.length === 0 ? 'no row' : `${found.length} rows`} of ${test.data} with ${formatKey(key)}; name exactly one.`,
    );
  }
  const value = found[0]?.[test.column];
  if (typeof value !== 'number')
    throw new Error(`${test.data} has no number in ${test.column} for ${formatKey(key)}; choose a row that has one.`);
  return value;
}

function divide(a: number, b: number, what: string): number {
  if (b === 0) throw new Error(`the test divides by nothing: ${what} is 0; choose another row.`);
  return a / b;
}

/**
 * The number that a test yields, in the unit of its claim.
 * @throws an Error that says in one sentence which dataset, column or row is not there, or that the test divides by zero
 */
export function computeTest(test: ClaimTest, tables: Tables): number {
  const at = (key: Key) => getValue(key, test, tables);
  switch (test.kind) {
    case 'level':
      return divide(at(test.at), test.divisor, 'divisor');
    case 'change':
      return 100 * (divide(at(test.to), at(test.from), formatKey(test.from)) - 1);
    case 'difference':
      return at(test.to) - at(test.from);
    case 'ratio':
      return (
        100 *
        (typeof test.of === 'number'
          ? divide(at(test.at), test.of, 'of')
          : divide(at(test.at), at(test.of), formatKey(test.of)))
      );
    case 'compounding':
      return 100 * ((1 + at(test.at) / 100) ** test.periods - 1);
    case 'rank': {
      const value = at(test.at);
      const rivals = getRows(test, tables).filter((row) => matches(row, test.among));
      return 1 + rivals.filter((row) => Number(row[test.column] ?? Number.NEGATIVE_INFINITY) > value).length;
    }
    case 'count':
      return getRows(test, tables).filter(
        (row) => matches(row, test.among) && Number(row[test.column] ?? Number.NEGATIVE_INFINITY) >= test.least,
      ).length;
  }
}

/** How a figure found stands to the claim’s value. A claim without a value has nothing to miss. */
function toStanding(found: number, { value, relation, tolerance }: Claim): Standing {
  if (value === undefined) return 'holds';
  const distance = relation === 'near' ? Math.abs(found - value) : relation === 'above' ? value - found : found - value;
  // A bound is passed or not; a figure that is near may be exactly so far off as the tolerance says.
  if (relation === 'near' ? distance <= (tolerance?.within ?? 0) : distance < (tolerance?.within ?? 0)) return 'holds';
  return tolerance?.roughly !== undefined && distance <= tolerance.roughly ? 'roughly' : 'misses';
}

/** Whether the standings of a claim’s tests bear a verdict. */
function bearsVerdict(verdict: Verdict, claim: Claim, standings: readonly Standing[]): boolean {
  const of = (as: ClaimTest['as']) => standings.filter((_, i) => claim.tests[i]?.as === as);
  const day = of('day');
  const now = of('now');
  const main = [...day, ...now];
  const rests = claim.tests.some((test) => test.as !== 'also' && test.data === PRESS);
  switch (verdict) {
    case 'untestable':
      return claim.tests.every((test) => test.as === 'also');
    case 'press':
      return rests && !day.includes('misses');
    // The forecast may be the analysis’s own; then no table of the day holds it.
    case 'forecast':
      return now.length > 0 && !day.includes('misses');
    case 'revised':
      return day.length > 0 && !day.includes('misses') && now.includes('misses');
    case 'depends':
      return standings.includes('misses') && standings.some((standing) => standing !== 'misses');
    case 'roughly':
      return main.includes('roughly') && !main.includes('misses');
    case 'holds':
      return !rests && main.length > 0 && main.every((standing) => standing === 'holds');
  }
}

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;

/**
 * Computes every test of a claim anew.
 * @returns one sentence for each fault, to stand after the claim’s id; none where the data bear the verdict
 */
export function checkClaim(claim: Claim, tables: Tables): string[] {
  const faults: string[] = [];
  if (claim.tests.length > 0 && claim.value !== undefined && claim.relation === 'near' && !claim.tolerance) {
    faults.push('a tested figure needs a tolerance; add `tolerance` with `within` and its reason.');
  }
  const standings = claim.tests.map((test, i): Standing => {
    try {
      const value = computeTest(test, tables);
      if (value.toFixed(decimals(test.found)) !== test.found.toFixed(decimals(test.found))) {
        faults.push(
          `tests[${i}]: the data give ${value.toFixed(Math.max(1, decimals(test.found)))}, the ledger says ${test.found}; correct \`found\`, and the verdict if it turns.`,
        );
      }
      return toStanding(value, claim);
    } catch (error) {
      faults.push(`tests[${i}]: ${(error as Error).message}`);
      return 'misses';
    }
  });
  if (faults.length === 0 && !bearsVerdict(claim.verdict, claim, standings)) {
    const results = claim.tests.map((test, i) => `${test.as} ${test.found} (${standings[i]})`).join(', ') || 'no tests';
    faults.push(
      `the verdict “${claim.verdict}” is not borne: said ${claim.relation} ${claim.value ?? 'nothing'}, found ${results}; write the verdict that this bears.`,
    );
  }
  return faults;
}
