import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PlacedClaim } from './layoutClaim.ts';

/** Half the size of a dot, in units. */
const RADIUS = 4;

/** @param name what the drawing shows, for readers who cannot see it */
export function drawClaim({ width, height, top, line, caption, room, findings }: PlacedClaim, name: string): Element {
  const [from, to] = room;
  return s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name }, [
    s('path', { class: 'room', d: `M${from} ${top}H${to}V${height}H${from}z` }),
    line === undefined ? undefined : s('path', { class: 'said', d: `M${line} ${top}V${height}` }),
    s('text', { class: 'strong', x: caption.x, y: caption.y }, caption.text),
    ...findings.flatMap(({ dot, label, isHollow }) => [
      s('circle', { class: isHollow ? 'hollow' : 'full', cx: dot.x, cy: dot.y, r: RADIUS }),
      s('text', { x: label.x, y: label.y, 'text-anchor': label.anchor }, label.text),
    ]),
  ]);
}
