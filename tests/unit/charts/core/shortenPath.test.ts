import { area, line } from 'd3-shape';
import { expect, it } from 'vitest';
import { shortenPath } from '../../../../src/charts/core/shortenPath.ts';

it('says a line in steps between rounded places, so that no error adds up', () => {
  const points = [0, 1, 2, 3].map((i): [number, number] => [i * 0.34, i * 10.06]);
  expect(line().digits(1)(points)).toBe('M0,0L0.3,10.1L0.7,20.1L1,30.2');
  expect(shortenPath(line().digits(1)(points) ?? '')).toBe('M0 0l.3 10.1 .4 10 .3 10.1');
});

it('lets a sign part two numbers', () => {
  expect(shortenPath('M5,5L3,9L2.5,4')).toBe('M5 5l-2 4-.5-5');
});

it('walks the foot of an area in one step and closes it', () => {
  const path = area()
    .y0(100)
    .y1(([, y]) => y)
    .digits(0)([
    [0, 40],
    [10, 30],
    [20, 30],
  ]);
  expect(shortenPath(path ?? '')).toBe('M0 40l10-10 10 0 0 70-20 0Z');
});

it('keeps a way back from being lost in a way forth', () => {
  expect(shortenPath('M0,0L10,0L5,0')).toBe('M0 0l10 0-5 0');
});

it('leaves a gap between two runs open', () => {
  expect(shortenPath('M0,0L1,1M5,5L6,6')).toBe('M0 0l1 1M5 5l1 1');
});
