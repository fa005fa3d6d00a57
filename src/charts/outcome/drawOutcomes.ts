// Verdicts as marks that differ by form, so that they can be told apart in grey and on paper.

import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Outcome } from '../../schemas/judgement.ts';

/** From one mark to the next, and the height of a row, in units. */
const STEP = 16;
const RADIUS = 5.5;

/** What stands in the ring of a mark whose middle is at x. */
const SIGNS: Record<Outcome, (x: number) => Element[]> = {
  'came-about': (x) => [s('circle', { cx: x, cy: 8, r: RADIUS, fill: 'currentColor' })],
  'in-part': (x) => [s('path', { d: `M${x} 2.5a5.5 5.5 0 0 0 0 11z`, fill: 'currentColor' })],
  'did-not': (x) => [s('path', { d: `M${x - 3.5} 4.5l7 7m0-7l-7 7` })],
  overtaken: (x) => [s('path', { d: `M${x - RADIUS} 8h11` })],
  open: () => [],
  'cannot-be-said': (x) => [s('circle', { cx: x, cy: 8, r: 1.5, fill: 'currentColor', stroke: 'none' })],
};

/** So many marks of a verdict in a row; the words stand beside it. */
export function drawOutcomes(outcome: Outcome, count: number): Element {
  const places = Array.from({ length: count }, (_, i) => STEP / 2 + STEP * i);
  return s(
    'svg',
    {
      class: 'outcomes',
      viewBox: `0 0 ${STEP * count} ${STEP}`,
      width: STEP * count,
      height: STEP,
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
    },
    places.flatMap((x) => [
      s('circle', { cx: x, cy: 8, r: RADIUS, ...(outcome === 'cannot-be-said' && { 'stroke-dasharray': '2 2' }) }),
      ...SIGNS[outcome](x),
    ]),
  );
}
