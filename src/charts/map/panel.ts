import { type GeoProjection, geoAzimuthalEquidistant, geoContains, geoPath } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import type { Box, Point } from '../core/geometry.ts';
import type { Shape } from './readShapes.ts';
import type { Reach } from './schema.ts';
import { type MapPlace, RADIUS } from './toPlaces.ts';

/** What is farther from the middle is left out: on such a map it is drawn out too wide to be known. In km. */
export const EDGE = 15_000;

/** A map in its place in a drawing. */
export interface Panel {
  box: Box;
  /** Where its middle stands. */
  middle: Point;
  /** Units to a km. */
  scale: number;
  projection: GeoProjection;
}

/** The largest map with this reach that has room in a box; `part` of its width lies to the left of the middle, as in the reach if left out. */
export function placePanel(
  box: Box,
  { north, east, south, west }: Reach,
  from: MapPlace,
  part = west / (west + east),
): Panel {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const scale = Math.min((width * part) / west, (width * (1 - part)) / east, height / (north + south));
  const middle = { x: Math.round(box.x0 + width * part), y: Math.round(box.y1 - (height * south) / (north + south)) };
  const projection = geoAzimuthalEquidistant()
    .rotate([-from.longitude, -from.latitude])
    .scale(scale * RADIUS)
    .translate([middle.x, middle.y])
    .clipAngle((EDGE / RADIUS) * (180 / Math.PI))
    .clipExtent([
      [box.x0, box.y0],
      [box.x1, box.y1],
    ]);
  return { box, middle, scale, projection };
}

export const toPoint = ({ middle, scale }: Panel, { x, y }: Point): Point => ({
  x: middle.x + scale * x,
  y: middle.y + scale * y,
});

const isSame = (a: Point | undefined, b: Point | undefined) => a?.x === b?.x && a?.y === b?.y;

/** True where a point lies on the straight line between its neighbours. */
const isBetween = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - b.y) === (b.y - a.y) * (c.x - b.x);

/** Whole units, each place once, and no more of them than a line needs. */
function tidy(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const { x, y } of points) {
    const next = { x: Math.round(x), y: Math.round(y) };
    const [before, last] = kept.slice(-2);
    if (isSame(kept.at(-1), next)) continue;
    if (before && last && isBetween(before, last, next)) kept.pop();
    kept.push(next);
  }
  return kept;
}

/** Shapes as lines of points in whole units, without what lies outside the map. */
export function trace({ projection }: Panel, shape: Shape | MultiLineString): Point[][] {
  const lines: Point[][] = [];
  const add = (x: number, y: number) => lines.at(-1)?.push({ x, y });
  const context = {
    beginPath() {},
    moveTo: (x: number, y: number) => lines.push([{ x, y }]),
    lineTo: add,
    arc() {},
    closePath() {},
  };
  geoPath(projection, context)(shape);
  return lines.map(tidy);
}

/** True where a point lies on a shape. */
export function isOn({ projection }: Panel, shape: Shape, { x, y }: Point): boolean {
  const degrees = projection.invert?.([x, y]);
  return degrees ? geoContains(shape, degrees) : false;
}

/** The middle of what a map shows of a shape. */
export function findMiddle({ projection }: Panel, shape: Shape): Point {
  const [x, y] = geoPath(projection).centroid(shape);
  return { x, y };
}
