import { expect, it } from 'vitest';
import { checkNumbers } from '../../../src/lib/checkNumbers.ts';
import { makeChart, makeRows } from '../charts/fixture.ts';

const chart = makeChart({
  series: [{ column: 'value', where: { edition: 'drawn' }, label: { en: 'V' } }],
  y: { unit: { en: 'u' }, divisor: 10, rules: [{ value: 25, label: { en: 'a quarter' } }] },
  annotations: [{ x: 2001, y: 1000, kind: 'reported', label: { en: 'a leak' } }],
});
const rows = [
  ...makeRows(2000, [34.47, -57, 653740.82, null], { edition: 'drawn' }),
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
  ['the same stranger once', 'It was 8, yes, 8.', ['8']],
])('%s', (_, text, strangers) => {
  expect(checkNumbers(text, chart, rows, 'en')).toEqual(strangers);
});
