import { describe, expect, it } from 'vitest';
import { toCoverage } from '../../../src/data/toCoverage.ts';
import { makeChart, makeChartOf, makeRows } from '../charts/fixture.ts';

const of = (country: string) => ({ column: 'value', where: { country }, label: { en: country } });
const rows = [
  ...makeRows(1990, [1, 2], { country: 'Norway' }),
  ...makeRows(2000, [1, 2, 3, null], { country: 'Iceland' }),
  ...makeRows(2000, [1, 2, 3], { country: 'Denmark' }),
];

describe('what a chart covers', () => {
  it('is the years and countries that it draws', () => {
    expect(toCoverage(makeChart({ series: [of('Iceland'), of('Denmark')] }), rows)).toEqual({
      years: [2000, 2002],
      places: ['Iceland', 'Denmark'],
    });
  });

  it('is the year of its rows in a list of editions', () => {
    const chart = makeChartOf('list', { x: 'edition' });
    expect(toCoverage(chart, makeRows(2016, [1], { edition: '2016-04' }))).toEqual({ years: [2016, 2016], places: [] });
  });

  it('is left open where the rows name no year', () => {
    const chart = makeChartOf('list', { x: 'figure' });
    expect(toCoverage(chart, [{ figure: 'a', value: 1 }])).toEqual({ places: [] });
  });
});
