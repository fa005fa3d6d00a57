import { describe, expect, it } from 'vitest';
import {
  type DateLabel,
  MOST_TICKS,
  MOST_WRITTEN,
  placeDates,
  toNearest,
  toTicks,
} from '../../../../src/charts/level/placeDates.ts';

const room = { width: 21.3 };
const label = (at: number, width = 6): DateLabel => ({ at, width });

describe('the dates of the signature drawing', () => {
  it('stand left of their rules, the latest at the top', () => {
    const [early, late] = [label(86), label(96)];
    expect(placeDates([late, early], room)).toEqual([
      { label: late, row: 0, anchor: 'end' },
      { label: early, row: 1, anchor: 'end' },
    ]);
  });

  it('stand right of their rules where the left has no room', () => {
    expect(placeDates([label(5)], room)).toMatchObject([{ anchor: 'start' }]);
  });

  it('are left out, the least important first, where no side has room', () => {
    const wide = label(50, 14);
    expect(placeDates([label(80), wide], room)).toMatchObject([{ label: { at: 80 } }]);
  });

  it('are left out where they would lie on the oil', () => {
    const isClear = (from: number) => from > 50;
    expect(placeDates([label(90), label(60)], { ...room, isClear })).toMatchObject([{ label: { at: 90 } }]);
  });

  it('never leave the drawing and are never crossed by a rule, wherever eight of them stand', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    let written = 0;
    for (let turn = 0; turn < 500; turn++) {
      const dates = Array.from({ length: 1 + (turn % 8) }, () =>
        label(Math.round(random() * 1000) / 10, 3 + random() * 5),
      );
      const placed = placeDates(dates, room);
      written += placed.length;
      expect(placed.length).toBeLessThanOrEqual(MOST_WRITTEN);
      expect(placed.map(({ row }) => row).toSorted()).toEqual(placed.map((_, i) => i));
      for (const { label: own, row, anchor } of placed) {
        const reach = (own.width / room.width) * 100;
        const [from, to] = anchor === 'end' ? [own.at - reach, own.at] : [own.at, own.at + reach];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        const above = placed.filter((other) => other.row < row);
        expect(above.filter(({ label: { at } }) => at > from && at < to)).toEqual([]);
      }
    }
    expect(written).toBeGreaterThan(900);
  });

  it('are those nearest to the one that is read, else the latest', () => {
    expect(toNearest([1998, 2004, 2016, 2022], 1).slice(0, 3)).toEqual([2004, 1998, 2016]);
    expect(toNearest([1998, 2004, 2016, 2022], -1).slice(0, 3)).toEqual([2022, 2016, 2004]);
  });

  it('have a tick each, and of many those apart, the one that is read among them', () => {
    const few = Array.from({ length: MOST_TICKS }, () => ({ at: 50 }));
    expect(toTicks(few)).toEqual(few);
    const many = Array.from({ length: 1000 }, (_, i) => ({ at: i / 10, isHere: i === 503 }));
    expect(toTicks(many)).toHaveLength(101);
    expect(toTicks(many)).toContainEqual({ at: 50.3, isHere: true });
  });
});
