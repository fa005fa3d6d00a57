import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlacedArc } from '../core/layout.ts';
import { round } from './round.ts';

const toPath = ({ from, to, r, isLong }: PlacedArc): string =>
  `M${round(from.x)} ${round(from.y)}A${round(r)} ${round(r)} 0 ${isLong ? 1 : 0} 1 ${round(to.x)} ${round(to.y)}`;

/** Pieces of rings as one path; nothing where there are none. */
export const drawArcs = (arcs: readonly PlacedArc[]): Element[] =>
  arcs.length > 0 ? [s('path', { class: 'muted', d: arcs.map(toPath).join(''), 'stroke-dasharray': '1 3' })] : [];
