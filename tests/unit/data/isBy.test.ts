import { describe, expect, it } from 'vitest';
import { isBy } from '../../../src/data/isBy.ts';

describe('two dates, each as far as it is known', () => {
  it.each([
    ['2016-08', '2016-08-05', true],
    ['2016', '2016-08-05', true],
    ['2016-08-06', '2016-08-05', false],
    ['2016-08-06', '2016-08', true],
    ['2017', '2016-08', false],
  ])('tell that what is of %s had happened by %s: %s', (date, other, expected) => {
    expect(isBy(date, other)).toBe(expected);
  });
});
