import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlacedLine } from '../core/layout.ts';
import { toPathData } from './path.ts';
import { round } from './round.ts';

/** A line of data. Years stand at places of one decimal, which are kept, so that the steps between them are alike. */
export const drawLine = ({ points, width, dash, isInk }: PlacedLine): Element =>
  s('path', {
    ...(isInk && { class: 'ink' }),
    d: toPathData(points.map(({ x, y }) => ({ x, y: round(y) }))),
    'stroke-width': width,
    ...(dash && { 'stroke-dasharray': dash }),
  });
