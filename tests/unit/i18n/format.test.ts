import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/i18n/format.ts';

describe('a period', () => {
  it.each([
    ['2016-10-20', undefined, '20 October 2016'],
    ['2026-01-03', '2026-01-05', '3 – 5 January 2026'],
    ['2017-04', '2017-07', 'April – July 2017'],
    ['2017-03-29', '2017-04-01', '29 March – 1 April 2017'],
    ['2024-07-29', '2024-09', '29 July 2024 to September 2024'],
  ])('from %s to %s is %s', (date, until, words) => {
    expect(formatPeriod(date, until, 'en').replace(/\s/g, ' ')).toBe(words);
  });
});
