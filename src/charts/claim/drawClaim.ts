import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlacedClaim } from './layoutClaim.ts';

/** Half the size of a dot, in units. */
const RADIUS = 4;

/** @param name what the drawing shows, for readers who cannot see it */
export function drawClaim(
  { width, height, line, caption, room: [from, to], findings }: PlacedClaim,
  name: string,
): Element {
  return s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name }, [
    s('path', { class: 'room', d: `M${from} 20H${to}V${height}H${from}z` }),
    line === undefined ? undefined : s('path', { class: 'said', d: `M${line} 20V${height}` }),
    s('text', { class: 'strong', x: caption.x, y: 14 }, caption.text),
    ...findings.flatMap(({ x, y, text, anchor, isHollow }) => [
      s('circle', { class: isHollow ? 'hollow' : 'full', cx: x, cy: y, r: RADIUS }),
      s('text', { x: anchor === 'start' ? x + 8 : x - 8, y: y + 4.5, 'text-anchor': anchor }, text),
    ]),
  ]);
}
