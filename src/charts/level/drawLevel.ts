import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlacedLevel } from './layoutLevel.ts';

/** The body of oil, stretched to whatever frame holds it. */
export function drawLevel({ outlines, shores, width, height }: PlacedLevel): Element {
  return s('svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', width: '100%', height: '100%' }, [
    s('path', { className: ['crude'], d: outlines.join('') }),
    s('path', { className: ['shore'], d: shores.join('') }),
  ]);
}
