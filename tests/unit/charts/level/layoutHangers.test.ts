import { describe, expect, it } from 'vitest';
import { INSET, layoutHangers, type PlacedHanger, toColumns } from '../../../../src/charts/level/layoutHangers.ts';

type Stretch = [x0: number, x1: number, y0: number, y1: number];

const toStretches = ({ at, onto, turn }: PlacedHanger): Stretch[] => [
  [at, at, 0, turn],
  [Math.min(at, onto), Math.max(at, onto), turn, turn],
  [onto, onto, turn, 100],
];
const isCrossing = (one: Stretch, other: Stretch) =>
  one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3];

describe('the lines from the dates to the cards', () => {
  it('lead each date to the edge of the column of its own card', () => {
    expect(layoutHangers([86, 96]).map(({ onto }) => Math.round(onto * 10) / 10)).toEqual([33.3, 66.7]);
    expect(layoutHangers([70, 86, 96]).map(({ onto }) => onto)).toEqual([25, 50, 75]);
  });

  it('lead from more than three dates to pairs of cards, to the lower one beside the upper', () => {
    expect(toColumns([1, 2, 3, 4, 5])).toEqual([[1, 2], [3, 4], [5]]);
    expect(layoutHangers([60, 70, 80, 90, 95]).map(({ onto }) => onto)).toEqual([25, 25 + INSET, 50, 50 + INSET, 75]);
  });

  it.each([
    ['late', [57, 65, 75, 82, 86, 92, 96, 100]],
    ['early', [2, 4, 6, 9, 12, 15, 18, 19]],
    ['spread', [1, 15, 30, 44, 58, 72, 86, 99]],
  ])('never cross, whether the dates are %s or not', (_when, all) => {
    for (let count = 1; count <= all.length; count++) {
      const hangers = layoutHangers(all.slice(-count));
      expect(hangers).toHaveLength(count);
      for (const [i, hanger] of hangers.entries())
        for (const other of hangers.slice(i + 1))
          for (const one of toStretches(hanger))
            expect(toStretches(other).filter((stretch) => isCrossing(one, stretch))).toEqual([]);
    }
  });
});
