import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod, parseDate } from '../../../src/i18n/format.ts';

describe('a period', () => {
  it.each([
    ['2016-10-20', undefined, '20 October 2016'],
    ['2026-01-03', '2026-01-05', '3–5 January 2026'],
    ['2017-04', '2017-07', 'April–July 2017'],
    ['2017-03-29', '2017-04-01', '29 March – 1 April 2017'],
    ['2024-07-29', '2024-09', '29 July 2024 to September 2024'],
  ])('from %s to %s is %s', (date, until, words) => {
    expect(formatPeriod(date, until, 'en').replace(/\s/g, ' ')).toBe(words);
  });
});

describe('a day in words', () => {
  it.each(['en', 'es'])('is read as it is written in %s', (locale) => {
    for (const day of ['2016-08-05', '2026-11-26']) expect(parseDate(formatDate(day, locale), locale)).toBe(day);
  });

  it.each(['November 2026', '31 February 2026', 'See page 26 of 2026', ''])('is not “%s”', (text) => {
    expect(parseDate(text, 'en')).toBeUndefined();
  });
});
