import type { Element, Properties } from 'hast';
import { s } from 'hastscript';
import type { AreaLook, PlacedArea } from '../core/layout.ts';
import { toPathData } from './path.ts';

/** Land is what a map stands on, as a grid is for other charts, and lighter than its lines. */
const LOOKS: Record<AreaLook, Properties> = {
  land: { class: 'grid', fill: 'currentColor', 'fill-opacity': 0.6, stroke: 'none' },
  home: { fill: 'currentColor', stroke: 'none' },
  paper: { class: 'paper', fill: '#fff', stroke: 'none' },
};

/** All the pieces of an area as one path. */
export const drawArea = ({ rings, look }: PlacedArea): Element =>
  s('path', { ...LOOKS[look], d: rings.map((ring) => `${toPathData(ring)}z`).join('') });
