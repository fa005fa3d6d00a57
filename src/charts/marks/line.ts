import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../core/geometry.ts';
import { round } from './round.ts';

export interface LineStyle {
  class?: string | undefined;
  width: number;
  dash?: string | undefined;
}

const defaults: LineStyle = { width: 2 };

/** A sign of its own parts two numbers, and a zero before the point says nothing. */
const shorten = (path: string): string => path.replaceAll(' -', '-').replaceAll(/(?<!\d)0\./g, '.');

/** Steps from point to point, which are shorter than places. Each lies between rounded places, so that no error adds up. */
function toPath(points: readonly Point[]): string {
  const places = points.map(({ x, y }) => ({ x: round(x), y: round(y) }));
  const steps = places
    .slice(1)
    .map(({ x, y }, i) => `${round(x - (places[i]?.x ?? 0))} ${round(y - (places[i]?.y ?? 0))}`);
  return shorten(`M${places[0]?.x} ${places[0]?.y}l${steps.join(' ')}`);
}

/** A line of data, in the colour of its surroundings. */
export function drawLine(points: readonly Point[], style: Partial<LineStyle> = {}): Element {
  const { class: name, width, dash } = { ...defaults, ...style };
  return s('path', {
    ...(name && { class: name }),
    d: toPath(points),
    'stroke-width': width,
    ...(dash && { 'stroke-dasharray': dash }),
  });
}
