import { describe, expect, it } from 'vitest';
import { getValueDomain, makeValueScale, makeYearScale } from '../../../../src/charts/core/scales.ts';
import { toSeries } from '../../../../src/data/toSeries.ts';
import { makeChart, makeRows } from '../fixture.ts';

const frame = { left: 0, right: 100, top: 0, bottom: 100 };
const toDomain = (y: Record<string, unknown>, values: (number | null)[], extra: number[] = []) => {
  const chart = makeChart({ y: { unit: { en: 'u' }, ...y } });
  return getValueDomain(chart.y, toSeries(chart, makeRows(2000, values), 'en'), extra);
};

describe('getValueDomain', () => {
  it.each([
    ['starts at zero where all values are above it', {}, [60, 80, 97], [0, 100]],
    ['ends at zero where all values are below it', {}, [-6, -9], [-10, 0]],
    ['takes whole powers of ten on a logarithmic scale', { scale: 'log' }, [6, 65000], [1, 100000]],
    ['keeps the domain that a chart names', { domain: [3, 7] }, [1, 100], [3, 7]],
  ])('%s', (_, y, values, domain) => {
    expect(toDomain(y, values)).toEqual(domain);
  });

  it('makes room for a figure that is not of the series', () => {
    expect(toDomain({}, [1, null, 2], [9])).toEqual([0, 10]);
  });

  it('refuses zero on a logarithmic scale', () => {
    expect(() => toDomain({ scale: 'log' }, [0, 10])).toThrow('use a linear one');
  });
});

it('gives a year the middle of its step', () => {
  const x = makeYearScale(toSeries(makeChart(), makeRows(2000, [1, 2, 3, 4, 5]), 'en'), frame);
  expect([1999.5, 2000, 2004, 2004.5].map(x)).toEqual([0, 10, 90, 100]);
});

it('gives equal ratios equal steps on a logarithmic scale', () => {
  const y = makeValueScale('log', [1, 100], frame);
  expect(y(10)).toBeCloseTo(50);
});
