import { expect, it } from 'vitest';
import { checkNumbers } from '../../../src/data/checkNumbers.ts';
import { makeChart, makeRows } from '../charts/fixture.ts';

const chart = makeChart({
  series: [{ column: 'value', where: { edition: 'drawn' }, label: { en: 'V' } }],
  y: { unit: { en: 'u' }, divisor: 10, rules: [{ value: 25, label: { en: 'a quarter' } }] },
  annotations: [{ x: 2001, y: 1000, kind: 'reported', label: { en: 'a leak' } }],
});
const rows = [
  ...makeRows(2000, [34.47, -57, 653740.82, null], { edition: 'drawn', beside: 440 }),
  ...makeRows(1990, [777], { edition: 'other' }),
];

it.each([
  ['a value after the divisor, rounded as printed', 'It was 3.4, or 3.45, or 3.447.', []],
  ['a value without its sign', 'It fell by 5.7 per cent.', []],
  ['a number with a thousands separator', 'It reached 65,374 and 65,374.1.', []],
  ['years, rules and reported figures', 'In 2002 it passed 25, in the 2000s a leak said 1,000.', []],
  ['a value that is rounded wrongly', 'It was 3.5.', ['3.5']],
  ['a value before the divisor', 'It was 57.', ['57']],
  ['a year outside the rows', 'Since 1999 it fell.', ['1999']],
  ['a row that no series draws', 'It was 77.7 in 1990.', ['77.7', '1990']],
  ['a column that no series draws', 'It was 44.', ['44']],
  [
    'a value beside its year',
    'In 2000 it was 3.447. From 3.4 million in 2000 it fell to −5.7 in 2001, not to 25 in 2001.',
    [],
  ],
  ['a figure reported of a year', 'A leak said 1,000 per cent in 2001.', []],
  ['a value before a span of years', 'It was between 3.4 and 65,374 per cent in 2000 to 2002.', []],
  ['a value of another year', 'It was 3.4 million in 2002.', ['3.4 in 2002']],
  ['a value of another year, which comes first', 'In 2000, quiet. In 2002 it was 5.7.', ['5.7 in 2002']],
  ['a reported figure of another year', 'A leak said 1,000 in 2002.', ['1,000 in 2002']],
  ['the same stranger once', 'It was 8, yes, 8.', ['8']],
])('%s', (_, text, strangers) => {
  expect(checkNumbers(text, chart, rows, 'en')).toEqual(strangers);
});
