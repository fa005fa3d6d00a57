import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { drawCardFigure } from '../../../../src/charts/card/drawCardFigure.ts';

const ROOM = { top: 220, height: 334, shape: 'wide' as const };
const readY = ({ properties }: Element) =>
  Number(/translate\(\S+ ([\d.]+)\)/.exec(String(properties['transform']))?.[1]);

describe('what a card shows instead of a chart', () => {
  it.each(['80 per cent', 'August 2021', '5'])('sets the words of %s below it, and both in their room', (number) => {
    const lines = drawCardFigure({ number, words: 'of the lamps went out in the one night of the storm' }, ROOM);
    const baselines = lines.map(readY);
    expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
    expect(Math.min(...baselines)).toBeGreaterThan(ROOM.top);
    expect(Math.max(...baselines)).toBeLessThan(ROOM.top + ROOM.height);
  });

  it('gives words alone a ground that reaches to the foot of the card', () => {
    const [ground, ...lines] = drawCardFigure({ words: 'Who will light the lamps?' }, ROOM);
    expect(ground?.properties['d']).toMatch(/^M0 2\d\dH1200V630H0z$/);
    for (const line of lines) expect(readY(line)).toBeLessThan(ROOM.top + ROOM.height);
  });
});
