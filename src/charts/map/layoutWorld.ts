import { type Box, type Point, toCorners } from '../core/geometry.ts';
import { toTextLines, wrapLabel } from '../core/label.ts';
import type { PlacedDot, PlacedLine, Step } from '../core/layout.ts';
import { labelBox, labelPoint } from './labelPlaces.ts';
import type { MapInput } from './mapInput.ts';
import { type Panel, toPoint, trace } from './panel.ts';
import { drawRings, labelRings } from './placeRings.ts';
import { readShapes } from './readShapes.ts';
import { RADIUS } from './toPlaces.ts';

/** What is left out of coasts, in square units: a bend, an island. */
const BEND = 32;
const ISLAND = 100;
/** How the ways are drawn: they differ by weight and by dash. */
export const WAYS = [{ width: 5 }, { width: 3, dash: '9 5' }];
/** Of the widest line of a note: the name of the end of a way. */
const WRAP = 0.62;
/** The North Pole, from the middle of the map, in km. */
const toPole = (latitude: number): Point => ({ x: 0, y: (-(90 - latitude) * Math.PI * RADIUS) / 180 });

/** The edge of what another map shows larger, as a box of the large one. */
function toBox({ box, middle, scale }: Panel, world: Panel): Box {
  const on = (x: number, y: number) => toPoint(world, { x: (x - middle.x) / scale, y: (y - middle.y) / scale });
  const [from, to] = [on(box.x0, box.y0), on(box.x1, box.y1)];
  return { x0: from.x, y0: from.y, x1: to.x, y1: to.y };
}

/** The edge of a map or of a part of it. */
export const frame = (box: Box): PlacedLine => {
  const corners = toCorners(box).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return { points: [...corners, ...corners.slice(0, 1)], width: 1, isInk: true };
};

/** The whole map: land, ways, far places. */
export function layoutWorld(input: MapInput): Step[] {
  const { chart, places, from, world, detail, name, toDistance, pole } = input;
  const { noteWidth, fontSize } = input.dimensions;
  const wrapName = (text: string) => wrapLabel(text, WRAP * noteWidth, fontSize, 'strong');
  const area = (units: number) => units / world.scale ** 2;
  const shapes = readShapes(area(BEND), area(ISLAND));
  const [homeId = '', homeCode = ''] = Object.entries(chart.countries)[0] ?? [];
  const home = shapes.findCountry(homeCode);
  const near = toBox(detail, world);
  const isNear = ({ x, y }: Point) => x > near.x0 && x < near.x1 && y > near.y0 && y < near.y1;
  const start = toPoint(world, from.at);
  const far = places.filter(({ at }) => !isNear(toPoint(world, at)));
  const ends = chart.ways.flatMap((id) => places.filter((place) => place.id === id));
  const lines = ends.map(
    ({ at }, i): PlacedLine => ({ points: [start, toPoint(world, at)], isInk: false, ...WAYS[i]! }),
  );
  const dots = far.map(({ id, at }): PlacedDot => {
    const emphasis = chart.ways.includes(id) ? 'highlighted' : 'muted';
    return { ...toPoint(world, at), kind: 'value', emphasis };
  });
  const top = toPoint(world, toPole(from.latitude));
  return [
    () => ({
      areas: [
        { look: 'land', rings: trace(world, shapes.land) },
        { look: 'home', rings: trace(world, home) },
      ],
      lines: [...lines, frame(near)],
      dots: [
        ...dots,
        { ...start, kind: 'value', emphasis: 'highlighted' },
        { ...top, kind: 'projected', emphasis: 'muted' },
      ],
    }),
    ...ends.map(({ id, at, distance }) =>
      labelPoint(toPoint(world, at), toTextLines([...wrapName(name(id)), toDistance(distance)], 'subject', 'strong')),
    ),
    ...far
      .filter(({ id }) => !chart.ways.includes(id))
      .map(({ id, at }) => labelPoint(toPoint(world, at), toTextLines([name(id)], 'ink'))),
    labelBox(near, toTextLines([name(homeId)], 'subject', 'strong')),
    labelPoint(top, toTextLines([pole], 'muted')),
    ...labelRings(world, toDistance),
    drawRings(world, [detail.box, near]),
  ];
}
