import type { Dimensions } from './dimensions.ts';
import type { Point } from './geometry.ts';
import { getTextSize, type Text } from './label.ts';
import type { Place } from './placeLabel.ts';

export type Side = 'right' | 'left' | 'above' | 'below';

/** How far a label over or under a point moves aside, in units: the last step clears a rule close to the point. */
const ASIDE = [-4, 7, 14, 20];
/** From a point to its label, in units, unless told otherwise. */
const GAP = 7;
/** Between two places down an upright line, in units. */
const STEP = 8;

/** Places around a point, nearest first: beside it, over and under it, and over and under it to one side. */
export function placesAround(
  { x, y }: Point,
  text: Text,
  dimensions: Dimensions,
  {
    gaps = [GAP],
    sides = ['right', 'left', 'above', 'below'],
  }: { gaps?: readonly number[]; sides?: readonly Side[] } = {},
): Place[] {
  const { height } = getTextSize(text, dimensions);
  const stack = (top: number): Place[] => [
    { x, y: top, anchor: 'middle' },
    ...ASIDE.flatMap((by): Place[] => [
      { x: x + by, y: top, anchor: 'start' },
      { x: x - by, y: top, anchor: 'end' },
    ]),
  ];
  const on = (gap: number): Record<Side, Place[]> => ({
    right: [{ x: x + gap, y: y - height / 2, anchor: 'start' }],
    left: [{ x: x - gap, y: y - height / 2, anchor: 'end' }],
    above: stack(y - gap - height),
    below: stack(y + gap),
  });
  return gaps.flatMap((gap) => sides.flatMap((side) => on(gap)[side]));
}

/** Places down an upright line, `gap` beside it: on the left (`end`), on the right (`start`), or first on one and then on the other. */
export function placesDown(
  { x, top, bottom, gap }: { x: number; top: number; bottom: number; gap: number },
  text: Text,
  dimensions: Dimensions,
  anchors: readonly ('start' | 'end')[],
): Place[] {
  const count = Math.max(1, Math.floor((bottom - top - getTextSize(text, dimensions).height) / STEP));
  return anchors.flatMap((anchor) =>
    Array.from({ length: count }, (_, i) => ({ x: anchor === 'end' ? x - gap : x + gap, y: top + i * STEP, anchor })),
  );
}
