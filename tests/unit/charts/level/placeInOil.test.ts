import { expect, it } from 'vitest';
import { layoutLevel } from '../../../../src/charts/level/layoutLevel.ts';
import { placeInOil } from '../../../../src/charts/level/placeInOil.ts';

const points = Array.from({ length: 11 }, (_, i) => ({ year: 2000 + i, value: 10 - i }));
const level = layoutLevel(points);
const toDates = (...widths: number[]) => widths.map((width, i) => ({ at: 80 + 15 * i, width }));

it('writes dates in the longest way that has room for all of them', () => {
  const [long, short] = [toDates(4, 4), toDates(2, 2)];
  expect(placeInOil([long, short], points, level).dates).toBe(long);
  const tooLong = toDates(18, 18);
  const { dates, placed } = placeInOil([tooLong, short], points, level);
  expect(dates).toBe(short);
  expect(placed).toHaveLength(2);
});

it('leaves out what has room in no way', () => {
  expect(placeInOil([toDates(18, 18)], points, level).placed.length).toBeLessThan(2);
});
