import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../core/geometry.ts';
import { shortenPath } from '../core/shortenPath.ts';
import { round } from './round.ts';

export interface LineStyle {
  class?: string | undefined;
  width: number;
  dash?: string | undefined;
}

const defaults: LineStyle = { width: 2 };

/** Rounds once, here. Years stand at places of one decimal, which are kept, so that the steps between them are alike. */
const toPath = line<Point>(
  ({ x }) => x,
  ({ y }) => round(y),
).digits(1);

/** A line of data, in the colour of its surroundings. */
export function drawLine(points: readonly Point[], style: Partial<LineStyle> = {}): Element {
  const { class: name, width, dash } = { ...defaults, ...style };
  return s('path', {
    ...(name && { class: name }),
    d: shortenPath(toPath(points) ?? ''),
    'stroke-width': width,
    ...(dash && { 'stroke-dasharray': dash }),
  });
}
