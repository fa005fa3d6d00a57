import { getLocale } from '../i18n/locales.ts';
import type { ClaimTest } from '../schemas/claim.ts';
import { formatKey, type Key } from './testClaim.ts';

/** The arithmetic of a test on its table in one line, with the names of columns, so that anybody can do it again. */
export function describeTest(test: ClaimTest, locale: string): string {
  const words = getLocale(locale).catalogue.test;
  const where = (key: Key) => formatKey(key) || words.all;
  switch (test.kind) {
    case 'level':
      return `${words.at(test.column, where(test.at))}${test.divisor === 1 ? '' : ` ÷ ${test.divisor}`}`;
    case 'change':
      return `${test.column}, 100 × (${where(test.to)} ÷ ${where(test.from)} − 1)`;
    case 'difference':
      return `${test.column}, ${where(test.to)} − ${where(test.from)}`;
    case 'ratio':
      return `100 × ${words.at(test.column, where(test.at))} ÷ ${typeof test.of === 'number' ? test.of : where(test.of)}`;
    case 'compounding':
      return `100 × ((1 + ${words.of(test.column, where(test.at))} ÷ 100)^${test.periods} − 1)`;
    case 'rank':
      return words.rank(where(test.at), test.column, where(test.among));
    case 'count':
      return words.count(test.column, test.least, where(test.among));
  }
}
