import type { Element } from 'hast';
import { s } from 'hastscript';
import { type PlacedSign, SIGN, type SignKind } from '../core/layout.ts';
import { round } from './round.ts';

/** Thickness of the lines of a sign, in units. */
const LINE = 2.5;

const toRing = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;

/** Each kind differs by form, and so in grey as well. A half has its ring besides. */
const KINDS: { kinds: SignKind[]; toPath: (x: number, y: number) => string; isFull?: boolean }[] = [
  { kinds: ['hollow', 'half'], toPath: (x, y) => toRing(x, y, SIGN - LINE / 2) },
  { kinds: ['half'], toPath: (x, y) => `M${x} ${y - SIGN}a${SIGN} ${SIGN} 0 0 0 0 ${2 * SIGN}z`, isFull: true },
  { kinds: ['full'], toPath: (x, y) => toRing(x, y, SIGN), isFull: true },
  { kinds: ['cross'], toPath: (x, y) => `M${x - 5} ${y - 5}l10 10m0-10l-10 10` },
];

/** Signs of one look as one path. */
export const drawSigns = (signs: readonly PlacedSign[]): Element[] =>
  [false, true].flatMap((isInk) =>
    KINDS.flatMap(({ kinds, toPath, isFull }) => {
      const d = signs
        .filter((sign) => sign.isInk === isInk && kinds.includes(sign.kind))
        .map(({ x, y }) => toPath(round(x), round(y)))
        .join('');
      if (!d) return [];
      const look = isFull ? { fill: 'currentColor', stroke: 'none' } : { 'stroke-width': LINE };
      return [s('path', { ...(isInk && { class: 'ink' }), d, ...look })];
    }),
  );
