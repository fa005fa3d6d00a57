export interface Point {
  x: number;
  y: number;
}

export type Segment = readonly [Point, Point];

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A line across, at one height. */
export const level = (y: number, { left, right }: { left: number; right: number }): Segment => [
  { x: left, y },
  { x: right, y },
];

/** A line from top to bottom. */
export const upright = (x: number, { top, bottom }: { top: number; bottom: number }): Segment => [
  { x, y: top },
  { x, y: bottom },
];

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;

/** True where a segment runs through a box (Liang and Barsky, “A new concept and method for line clipping”, 1984). */
export function crosses([from, to]: Segment, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  for (const [step, room] of [
    [-dx, from.x - box.x0],
    [dx, box.x1 - from.x],
    [-dy, from.y - box.y0],
    [dy, box.y1 - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

const side = ([from, to]: Segment, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

/** True where two segments cross each other. */
export const intersects = (a: Segment, b: Segment): boolean =>
  side(a, b[0]) !== side(a, b[1]) && side(b, a[0]) !== side(b, a[1]);

/** The corners of a box, around it. */
export const toCorners = ({ x0, y0, x1, y1 }: Box): Point[] => [
  { x: x0, y: y0 },
  { x: x1, y: y0 },
  { x: x1, y: y1 },
  { x: x0, y: y1 },
];

/** The segments of a line through points. */
export const toSegments = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, i) => [points[i] as Point, point] as const);
