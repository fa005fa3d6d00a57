import type { ClaimTest } from '../schemas/claim.ts';

const where = (key: Record<string, string | number>) =>
  Object.entries(key)
    .map(([column, value]) => `${column} ${value}`)
    .join(', ') || 'all rows';

/** The arithmetic of a test in one line, with the names of table and columns, so that anybody can do it again. */
export function describeTest(test: ClaimTest): string {
  const table = `${test.data}.csv`;
  switch (test.kind) {
    case 'level':
      return `${table}: ${test.column} at ${where(test.at)}${test.divisor === 1 ? '' : ` ÷ ${test.divisor}`}`;
    case 'change':
      return `${table}: ${test.column}, 100 × (${where(test.to)} ÷ ${where(test.from)} − 1)`;
    case 'difference':
      return `${table}: ${test.column}, ${where(test.to)} − ${where(test.from)}`;
    case 'ratio':
      return `${table}: 100 × ${test.column} at ${where(test.at)} ÷ ${typeof test.of === 'number' ? test.of : where(test.of)}`;
    case 'compounding':
      return `${table}: 100 × ((1 + ${test.column} of ${where(test.at)} ÷ 100)^${test.periods} − 1)`;
    case 'rank':
      return `${table}: place of ${where(test.at)} by ${test.column} among ${where(test.among)}`;
    case 'count':
      return `${table}: rows with ${test.column} ≥ ${test.least} among ${where(test.among)}`;
  }
}
