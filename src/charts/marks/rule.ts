import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Segment } from '../core/geometry.ts';
import { round } from './round.ts';

interface RuleStyle {
  class?: string;
  dash?: string;
}

const toPath = ([from, to]: Segment): string => {
  const [x0, y0, x1, y1] = [from.x, from.y, to.x, to.y].map(round) as [number, number, number, number];
  const step = y0 === y1 ? `H${x1}` : x0 === x1 ? `V${y1}` : `L${x1} ${y1}`;
  return `M${x0} ${y0}${step}`;
};

/** Straight lines of one look, as one path; nothing where there are none. */
export function drawRules(segments: readonly Segment[], { class: name, dash }: RuleStyle = {}): Element[] {
  if (segments.length === 0) return [];
  const d = segments.map(toPath).join('');
  return [
    s('path', {
      ...(name && { class: name }),
      d,
      ...(dash && { 'stroke-dasharray': dash }),
    }),
  ];
}
