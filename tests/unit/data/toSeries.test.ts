import { describe, expect, it } from 'vitest';
import { toSeries } from '../../../src/data/toSeries.ts';
import { makeChart, makeRows } from '../charts/fixture.ts';

const series = (where: Record<string, string>) => ({ column: 'value', where, label: { en: where['edition'] } });

describe('toSeries', () => {
  it('divides values into the unit of the axis', () => {
    const chart = makeChart({ y: { unit: { en: 'millions' }, divisor: 1000 } });
    expect(toSeries(chart, makeRows(2000, [3400]), 'en')[0]?.data[0]?.value).toBe(3.4);
  });

  it('keeps a missing value missing', () => {
    const [only] = toSeries(makeChart(), makeRows(2000, [1, null, 0]), 'en');
    expect(only?.data.map(({ value }) => value)).toEqual([1, null, 0]);
  });

  it('parts the rows of two editions', () => {
    const chart = makeChart({ series: [series({ edition: '2015-04' }), series({ edition: '2016-04' })] });
    const rows = [...makeRows(2013, [1], { edition: '2015-04' }), ...makeRows(2014, [2, 3], { edition: '2016-04' })];
    expect(toSeries(chart, rows, 'en').map(({ label, data }) => [label, data.map(({ year }) => year)])).toEqual([
      ['2015-04', [2013]],
      ['2016-04', [2014, 2015]],
    ]);
  });

  it.each([
    ['outturn', false],
    ['estimate', false],
    ['projection', true],
  ])('takes %s as projected: %s', (status, isProjected) => {
    expect(toSeries(makeChart(), makeRows(2000, [1], { status }), 'en')[0]?.data[0]?.isProjected).toBe(isProjected);
  });

  it.each([
    [
      'a column that is missing',
      makeChart({ series: [{ column: 'other', label: { en: 'O' } }] }),
      'Column “other” of made-up holds no numbers.',
    ],
    ['a column of words as years', makeChart({ x: 'name' }), 'Column “name” of made-up holds no years.'],
    [
      'a series without words in the language',
      makeChart({ series: [{ column: 'value', label: { es: 'V' } }] }),
      'no words in “en”, only in es',
    ],
  ])('refuses %s', (_, chart, message) => {
    expect(() => toSeries(chart, makeRows(2000, [1], { name: 'x' }), 'en')).toThrow(message);
  });
});
