import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../core/geometry.ts';
import type { Kind } from '../core/sheet.ts';
import { round } from './round.ts';

export interface BarStyle {
  class?: string;
  /** A projection is hollow with a dashed outline, a reported figure hollow with a full one. */
  kind?: Kind;
}

/** Line of a hollow bar, and how far inside its edge it runs, in units; a whole one keeps paths short. */
const OUTLINE = 1.5;
const INSET = 1;

/** In steps, of which many bars share some. Each lies between rounded places. */
function toPath({ x0, y0, x1, y1 }: Box, inset: number): string {
  const [left, top] = [round(x0 + inset), round(y0 + inset)];
  const [width, height] = [round(round(x1 - inset) - left), round(round(y1 - inset) - top)];
  return `M${left} ${top}h${width}v${height}H${left}z`;
}

/** Bars of one look, as one path; nothing where there are none. */
export function drawBars(bars: readonly Box[], { class: name, kind = 'value' }: BarStyle = {}): Element[] {
  if (bars.length === 0) return [];
  const d = bars.map((bar) => toPath(bar, kind === 'value' ? 0 : INSET)).join('');
  if (kind === 'value') return [s('path', { ...(name && { class: name }), d, fill: 'currentColor', stroke: 'none' })];
  return [
    s('path', {
      class: 'paper',
      d,
      fill: '#fff',
      'stroke-width': OUTLINE,
      ...(kind === 'projected' && { 'stroke-dasharray': '4 2.5' }),
    }),
  ];
}
