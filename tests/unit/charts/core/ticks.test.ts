import { expect, it } from 'vitest';
import { getValueTicks, getYearTicks } from '../../../../src/charts/core/ticks.ts';

it('puts a tick on every power of ten inside a logarithmic domain, and on no other value', () => {
  expect(getValueTicks('log', [3, 300000], 5)).toEqual([10, 100, 1000, 10000, 100000]);
  expect(getValueTicks('log', [1, 1000], 5)).toEqual([1, 10, 100, 1000]);
});

it('puts round ticks on a linear scale, zero among them', () => {
  expect(getValueTicks('linear', [-12, 20], 5)).toEqual([-10, -5, 0, 5, 10, 15, 20]);
});

it.each([
  [1965, 2024, 600, [1970, 1980, 1990, 2000, 2010, 2020]],
  [1965, 2024, 260, [1980, 2000, 2020]],
  [2000, 2004, 600, [2000, 2001, 2002, 2003, 2004]],
])('spaces the years %i to %i over %i units', (first, last, width, years) => {
  expect(getYearTicks(first, last, width, 60)).toEqual(years);
});
