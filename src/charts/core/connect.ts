import type { Box, Point, Segment } from './geometry.ts';

/** Distance from which a line joins point and label; the air at the point; how far from a corner it meets the label. In units. */
const JOINED_FROM = 12;
const AIR = 7;
const CORNER = 4;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The line from a point to the box of its label; none where they stand close. */
export function connect(point: Point, { x0, y0, x1, y1 }: Box): Segment | undefined {
  const end = { x: clamp(point.x, x0 + CORNER, x1 - CORNER), y: clamp(point.y, y0, y1) };
  const [dx, dy] = [end.x - point.x, end.y - point.y];
  const length = Math.hypot(dx, dy);
  if (length < JOINED_FROM) return undefined;
  return [{ x: point.x + (dx * AIR) / length, y: point.y + (dy * AIR) / length }, end];
}
