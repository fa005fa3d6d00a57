import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlacedDot } from '../core/layout.ts';
import { round } from './round.ts';

/** Half the size of each kind, in units. */
const RADIUS = { value: 4, projected: 3, reported: 6 };

/** A full dot for a value, a hollow one for a projection, a hollow diamond for a figure from elsewhere. */
export function drawDot({ x, y, kind, emphasis }: PlacedDot): Element {
  const r = RADIUS[kind];
  const tone = emphasis === 'muted' ? 'ink' : undefined;
  const [cx, cy] = [round(x), round(y)];
  if (kind === 'reported')
    return s('path', {
      class: 'paper ink',
      d: `M${cx} ${round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`,
      fill: '#fff',
      'stroke-width': 2,
    });
  if (kind === 'projected')
    return s('circle', { class: tone ? `paper ${tone}` : 'paper', cx, cy, r, fill: '#fff', 'stroke-width': 1.5 });
  return s('circle', { ...(tone && { class: tone }), cx, cy, r, fill: 'currentColor', stroke: 'none' });
}
