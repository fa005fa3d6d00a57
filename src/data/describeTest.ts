import type { ClaimTest } from '../schemas/claim.ts';

const where = (key: Record<string, string | number>) =>
  Object.entries(key)
    .map(([column, value]) => `${column} ${value}`)
    .join(', ') || 'all rows';

/** The arithmetic of a test on its table in one line, with the names of columns, so that anybody can do it again. */
export function describeTest(test: ClaimTest): string {
  switch (test.kind) {
    case 'level':
      return `${test.column} at ${where(test.at)}${test.divisor === 1 ? '' : ` ÷ ${test.divisor}`}`;
    case 'change':
      return `${test.column}, 100 × (${where(test.to)} ÷ ${where(test.from)} − 1)`;
    case 'difference':
      return `${test.column}, ${where(test.to)} − ${where(test.from)}`;
    case 'ratio':
      return `100 × ${test.column} at ${where(test.at)} ÷ ${typeof test.of === 'number' ? test.of : where(test.of)}`;
    case 'compounding':
      return `100 × ((1 + ${test.column} of ${where(test.at)} ÷ 100)^${test.periods} − 1)`;
    case 'rank':
      return `place of ${where(test.at)} by ${test.column} among ${where(test.among)}`;
    case 'count':
      return `rows with ${test.column} ≥ ${test.least} among ${where(test.among)}`;
  }
}
