import type { Dimensions } from '../core/dimensions.ts';
import { isInside, type Point, toCorners } from '../core/geometry.ts';
import { getLabelBox, type Text, toTextLines } from '../core/label.ts';
import type { PlacedLine, Step } from '../core/layout.ts';
import { type Place, placeLabel } from '../core/placeLabel.ts';
import { placesAround } from '../core/places.ts';
import { labelPoint } from './labelPlaces.ts';
import { frame } from './layoutWorld.ts';
import type { MapInput } from './mapInput.ts';
import { findMiddle, isOn, toPoint, trace } from './panel.ts';
import { readShapes } from './readShapes.ts';

/** What is left out of coasts and borders, in square units: a bend, an island. */
const BEND = 32;
const ISLAND = 40;
const OUTLINE = { width: 2, isInk: false };
/** How far the name of a country may stand from the middle of what shows of it, tried in order, in units. */
const GAPS = [0, 6, 12, 18, 24, 30, 36];
const BORDER = { width: 1, dash: '3 2', isInk: true };

function toMiddle(place: Place, lines: Text, dimensions: Dimensions): Point {
  const { x0, y0, x1, y1 } = getLabelBox({ ...place, lines }, dimensions);
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/** The larger map: the countries around the middle and the places there. */
export function layoutDetail({ chart, places, detail, dimensions, name }: MapInput): Step[] {
  const area = (units: number) => units / detail.scale ** 2;
  const shapes = readShapes(area(BEND), area(ISLAND));
  const countries = Object.entries(chart.countries).map(([id, code]) => ({ id, shape: shapes.findCountry(code) }));
  const [home] = countries;
  const near = places.filter(({ at }) => {
    const { x, y } = toPoint(detail, at);
    return isInside({ x0: x, y0: y, x1: x, y1: y }, detail.box);
  });
  const labelCountry =
    (id: string, shape: (typeof countries)[number]['shape']): Step =>
    (layout) => {
      const isHome = id === home?.id;
      const lines = toTextLines([name(id)], isHome ? 'subject' : 'ink', isHome ? 'strong' : 'regular');
      const middle = findMiddle(detail, shape);
      const places: Place[] = [
        { x: middle.x, y: middle.y - dimensions.lineHeight / 2, anchor: 'middle' },
        ...placesAround(middle, lines, dimensions, { gaps: GAPS }),
      ];
      // Of a country at the edge little may show, and its name may stand beside it, but not on another.
      const isFree = (place: Place) => !others.some((other) => isOn(detail, other, toMiddle(place, lines, dimensions)));
      const others = countries.filter((other) => other.id !== id).map((other) => other.shape);
      const label = placeLabel(lines, places.filter(isFree), layout, { mayCross: 'nothing' });
      if (!label) throw new Error(`A map has no room for “${name(id)}”; leave the country out.`);
      return { labels: [label] };
    };
  const outline = home ? trace(detail, home.shape) : [];
  const borders = trace(detail, shapes.findBorders(chart.countries[home?.id ?? ''] ?? '')).map(
    (points): PlacedLine => ({ points, ...BORDER }),
  );
  return [
    () => ({
      areas: [
        { look: 'paper', rings: [toCorners(detail.box)] },
        { look: 'land', rings: trace(detail, shapes.land) },
      ],
      lines: [
        frame(detail.box),
        ...borders,
        ...outline.map((ring) => ({ points: [...ring, ...ring.slice(0, 1)], ...OUTLINE })),
      ],
      dots: near.map(({ at }) => ({ ...toPoint(detail, at), kind: 'value', emphasis: 'muted' })),
    }),
    ...countries.map(({ id, shape }) => labelCountry(id, shape)),
    ...near.map(({ id, at }) =>
      labelPoint(toPoint(detail, at), toTextLines([name(id)], 'ink'), ['above', 'right', 'left', 'below']),
    ),
  ];
}
