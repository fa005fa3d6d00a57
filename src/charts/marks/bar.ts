import type { Element, Properties } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../core/geometry.ts';
import type { PlacedBar } from '../core/layout.ts';
import { round } from './round.ts';

/** Line of a hollow bar, and how far inside its edge it runs, in units; a whole one keeps paths short. */
const OUTLINE = 1.5;
const INSET = 1;

const full = { fill: 'currentColor', stroke: 'none' };
const hollow = { fill: '#fff', 'stroke-width': OUTLINE };

/** Each bar has the first look that fits it. A projection is hollow with a dashed outline, a reported figure with a full one. */
const LOOKS: { fits: (bar: PlacedBar) => boolean; className?: string; look: Properties }[] = [
  { fits: ({ kind, emphasis }) => kind === 'value' && emphasis === 'muted', className: 'faint', look: full },
  { fits: ({ kind }) => kind === 'value', look: full },
  { fits: ({ kind }) => kind === 'projected', className: 'paper', look: { ...hollow, 'stroke-dasharray': '4 2.5' } },
  { fits: () => true, className: 'paper', look: hollow },
];

/** In steps, of which many bars share some. Each lies between rounded places. */
function toPath({ x0, y0, x1, y1 }: Box, inset: number): string {
  const [left, top] = [round(x0 + inset), round(y0 + inset)];
  const [width, height] = [round(round(x1 - inset) - left), round(round(y1 - inset) - top)];
  return `M${left} ${top}h${width}v${height}H${left}z`;
}

/** Bars of one look as one path. */
export const drawBars = (bars: readonly PlacedBar[]): Element[] =>
  LOOKS.flatMap(({ className, look }, i) => {
    const those = bars.filter((bar) => LOOKS.findIndex(({ fits }) => fits(bar)) === i);
    const d = those.map((bar) => toPath(bar, bar.kind === 'value' ? 0 : INSET)).join('');
    return d ? [s('path', { ...(className && { class: className }), d, ...look })] : [];
  });
