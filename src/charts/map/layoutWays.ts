import { toTextLines } from '../core/label.ts';
import { compose, type Layout } from '../core/layout.ts';
import { labelPoint } from './labelPlaces.ts';
import { WAYS } from './layoutWorld.ts';
import type { MapInput } from './mapInput.ts';
import { placePanel, toPoint, trace } from './panel.ts';
import { readShapes } from './readShapes.ts';

/** Least height of the map on a card, in units, and the part of its width that lies to the left of its middle. */
const LEAST = 172;
const PART = 0.45;
/** Above the reach, for the name of an end, in km. */
const ROOM = 1500;
/** What is left out of coasts, in square units: a bend, an island. */
const BEND = 6;
const ISLAND = 12;

/** On a card the map has its ways alone, the middle and their ends with a name: more would be too small to read. */
export function layoutWays({
  chart,
  places,
  from,
  dimensions,
  name,
  toDistance,
}: Pick<MapInput, 'chart' | 'places' | 'from' | 'dimensions' | 'name' | 'toDistance'>): Layout {
  const { width } = dimensions;
  const height = Math.max(dimensions.height, LEAST);
  const { north, south } = chart.reach;
  const world = placePanel(
    { x0: 0, y0: 0, x1: width, y1: height },
    { north: north + ROOM, south, east: 1, west: 1 },
    from,
    PART,
  );
  const area = (units: number) => units / world.scale ** 2;
  const shapes = readShapes(area(BEND), area(ISLAND));
  const home = shapes.findCountry(Object.values(chart.countries)[0] ?? '');
  const start = toPoint(world, from.at);
  const ends = chart.ways.flatMap((id) => places.filter((place) => place.id === id));
  return compose({ ...dimensions, height }, [
    () => ({
      areas: [
        { look: 'land', rings: trace(world, shapes.land) },
        { look: 'home', rings: trace(world, home) },
      ],
      lines: ends.map(({ at }, i) => ({ points: [start, toPoint(world, at)], isInk: false, ...WAYS[i]! })),
      dots: [start, ...ends.map(({ at }) => toPoint(world, at))].map((point) => ({
        ...point,
        kind: 'value',
        emphasis: 'highlighted',
      })),
    }),
    ...ends.map(({ id, at, distance }) =>
      labelPoint(toPoint(world, at), toTextLines([name(id), toDistance(distance)], 'subject', 'strong'), ['left']),
    ),
    labelPoint(start, toTextLines([name(chart.from)], 'ink', 'strong'), ['right']),
  ]);
}
