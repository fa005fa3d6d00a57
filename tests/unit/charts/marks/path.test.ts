import { expect, it } from 'vitest';
import { toPathData } from '../../../../src/charts/marks/path.ts';

const through = (...places: [x: number, y: number][]) => toPathData(places.map(([x, y]) => ({ x, y })));

it('writes a line in steps between rounded places, so that no error adds up', () => {
  expect(through([0, 0], [0.34, 10.06], [0.68, 20.12], [1.02, 30.18])).toBe('M0 0l.3 10.1 .4 10 .3 10.1');
});

it('lets a sign part two numbers', () => {
  expect(through([5, 5], [3, 9], [2.5, 4])).toBe('M5 5l-2 4-.5-5');
});

it('walks the foot of an area in one step', () => {
  expect(through([0, 40], [10, 30], [20, 30], [20, 100], [10, 100], [0, 100])).toBe('M0 40l10-10 10 0 0 70-20 0');
});

it('keeps a way back from being lost in a way forth', () => {
  expect(through([0, 0], [10, 0], [5, 0])).toBe('M0 0l10 0-5 0');
});
