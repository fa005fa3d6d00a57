import { describe, expect, it } from 'vitest';
import { findWeighty, isSame, isSameOrShorter, readQuantities } from '../../../../src/content/rules/quantities.ts';

const read = (text: string) => readQuantities(text, 'en').map(({ size, unit }) => [size, unit]);
const isEqual = (one: string, other: string) => isSame(readQuantities(one, 'en')[0]!, readQuantities(other, 'en')[0]!);

describe('the quantities of a text', () => {
  it.each([
    [
      'around 8 per cent in 2016',
      [
        [8, 'per cent'],
        [2016, ''],
      ],
    ],
    ['$18 billion', [[18e9, 'dollars']]],
    ['three million barrels a day', [[3e6, 'barrels']]],
    [
      'a million, one billion and several million',
      [
        [1e6, ''],
        [1e9, ''],
        ['several million', ''],
      ],
    ],
    [
      '120,000 barrels a day, and within three months 240,000',
      [
        [120_000, 'barrels'],
        [3, ''],
        [240_000, ''],
      ],
    ],
    ['more than three quarters', [[0.75, 'share']]],
    ['two Venezuelans in five', [[0.4, 'share']]],
    ['Billions of dollars', [['billions', 'dollars']]],
    ['the third man of one party', []],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it('weigh where they have a unit or are large', () => {
    const text = 'In 2015 three men earned millions from 3.4 million barrels, 5.7 per cent, a third of $3,000.';
    expect(findWeighty(text, 'en').map(({ text }) => text)).toEqual([
      'millions from',
      '3.4 million barrels',
      '5.7 per cent',
      'a third',
      '$3,000',
    ]);
    expect(findWeighty(text, 'en')[1]).toMatchObject({ size: 3.4e6, unit: 'barrels' });
  });

  it.each([
    ['7 per cent', '5.7 per cent', false],
    ['4 million', '3.4 million', false],
    ['8 per cent', '8 barrels', false],
    ['two million dollars', '$2 million', true],
    ['a quarter', 'one man in four', true],
  ])('“%s” and “%s” are the same: %s', (one, other, same) => {
    expect(isEqual(one, other)).toBe(same);
  });

  it('may leave their unit out where another names it', () => {
    const [bare, oil, money] = readQuantities('200, 200 barrels, 200 dollars', 'en') as [never, never, never];
    expect([isSameOrShorter(bare, oil), isSameOrShorter(oil, money)]).toEqual([true, false]);
  });
});
