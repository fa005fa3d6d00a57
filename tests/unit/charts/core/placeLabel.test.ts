import { describe, expect, it } from 'vitest';
import { getDimensions } from '../../../../src/charts/core/dimensions.ts';
import { crosses, intersects, overlaps, type Segment } from '../../../../src/charts/core/geometry.ts';
import { getLabelBox, toTextLines } from '../../../../src/charts/core/label.ts';
import { compose, type Layout, type Taken } from '../../../../src/charts/core/layout.ts';
import { placeLabel } from '../../../../src/charts/core/placeLabel.ts';
import { placesAround } from '../../../../src/charts/core/places.ts';

const dimensions = getDimensions('wide', 40);
const text = toTextLines(['label'], 'ink');
const point = { x: 300, y: 200 };
const places = placesAround(point, text, dimensions, { gaps: [7, 20] });
const among = (taken: Partial<Taken> = {}) => ({
  dimensions,
  taken: { labels: [], marks: [], lines: [], rules: [], grid: [], ...taken },
});
const upright = (x: number): Segment => [
  { x, y: 0 },
  { x, y: 390 },
];

describe('placeLabel', () => {
  it('takes the first place where all is free, without paper', () => {
    expect(placeLabel(text, places, among())).toMatchObject({ ...places[0], hasPaper: false });
  });

  it('keeps clear of a label that it set before', () => {
    const step = (layout: Layout) => ({
      labels: [placeLabel(text, places, layout)].filter((label) => label !== undefined),
    });
    const { labels } = compose(dimensions, [step, step, step]);
    const boxes = labels.map((label) => getLabelBox(label, dimensions));
    expect(boxes).toHaveLength(3);
    expect(boxes.every((box, i) => boxes.slice(i + 1).every((other) => !overlaps(box, other)))).toBe(true);
  });

  it('goes round a line of data', () => {
    const label = placeLabel(text, places, among({ lines: [upright(315)] }));
    expect(label?.anchor).toBe('end');
  });

  it('crosses a rule before a line of data, on paper', () => {
    const [right, left] = places.slice(0, 2) as [(typeof places)[0], (typeof places)[0]];
    const label = placeLabel(text, [right, left], among({ lines: [upright(315)], rules: [upright(285)] }));
    expect(label).toMatchObject({ anchor: 'end', hasPaper: true });
  });

  it('stays away where everything is crossed and it may not cross', () => {
    const crossed = among({ rules: [270, 285, 300, 315, 330].map(upright) });
    expect(placeLabel(text, places, crossed, { mayCross: 'nothing' })).toBeUndefined();
    expect(placeLabel(text, places, crossed, { mayCross: 'rules' })).toBeDefined();
  });

  it('stays inside the drawing', () => {
    const corner = { x: dimensions.width - 2, y: 2 };
    const label = placeLabel(text, placesAround(corner, text, dimensions), among());
    expect(label).toMatchObject({ anchor: 'end' });
    expect(label && getLabelBox(label, dimensions).y0).toBeGreaterThanOrEqual(0);
  });
});

describe('geometry', () => {
  const box = { x0: 10, y0: 10, x1: 20, y1: 20 };
  it.each([
    ['through', [0, 0, 30, 30], true],
    ['inside', [12, 12, 14, 14], true],
    ['past a corner', [0, 15, 15, 31], false],
    ['beside', [5, 0, 5, 30], false],
    ['short of it', [0, 15, 9, 15], false],
  ] as const)('tells a segment %s', (_, [x0, y0, x1, y1], expected) => {
    expect(
      crosses(
        [
          { x: x0, y: y0 },
          { x: x1, y: y1 },
        ],
        box,
      ),
    ).toBe(expected);
  });

  it('tells crossing segments from those that pass each other', () => {
    const level: Segment = [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ];
    expect(intersects(level, upright(5))).toBe(true);
    expect(intersects(level, upright(11))).toBe(false);
  });
});
