import { describe, expect, it } from 'vitest';
import { type PlacedDatum, toRuns } from '../../../../src/charts/core/placeData.ts';
import { toStrokes } from '../../../../src/charts/line/toStrokes.ts';

const years = (...list: number[]) => list.map((year) => ({ year }));
const place = (year: number, isProjected = false): PlacedDatum => ({
  year,
  isProjected,
  value: 0,
  x: year - 2000,
  y: (year - 2000) * 10,
});

describe('toRuns', () => {
  it.each([
    ['keeps following years together', years(2000, 2001, 2002), [], [3]],
    ['ends a run at a missing year', years(2000, 2001, 2003), [], [2, 1]],
    ['ends a run at a break', years(2013, 2014, 2015, 2016), [2014], [2, 2]],
    ['has no run without values', [], [], []],
  ])('%s', (_, data, breaks, lengths) => {
    expect(toRuns(data, breaks).map((run) => run.length)).toEqual(lengths);
  });
});

describe('toStrokes', () => {
  it('changes from known to later on the date, between two years', () => {
    const strokes = toStrokes([place(2000), place(2001), place(2002)], 1.5);
    expect(strokes.map(({ kind }) => kind)).toEqual(['known', 'later']);
    expect(strokes[0]?.points.at(-1)).toEqual({ x: 1.5, y: 15 });
    expect(strokes[1]?.points[0]).toEqual({ x: 1.5, y: 15 });
  });

  it('draws the step to a projection as projected, whenever it was made', () => {
    const strokes = toStrokes([place(2000), place(2001), place(2002, true)], Number.POSITIVE_INFINITY);
    expect(strokes.map(({ kind, points }) => [kind, points.length])).toEqual([
      ['known', 2],
      ['projected', 2],
    ]);
  });
});
