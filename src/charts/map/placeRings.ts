import { type Box, isInside, overlaps, type Point } from '../core/geometry.ts';
import { getTextSize, type Label, toTextLines } from '../core/label.ts';
import type { Layout, PlacedArc, Step } from '../core/layout.ts';
import { placeLabel } from '../core/placeLabel.ts';
import type { Panel } from './panel.ts';

/** From one ring to the next, in km. */
const RING = 5000;
const RINGS = [1, 2, 3];
/** Where the distance of a ring may stand on it, in degrees from north, the better place first. */
const BEARINGS = [45, 50, 40, 55, 60, 30, 20, 10, -10, -20, -30, -45];
/** Air between a ring and what interrupts it, in units. */
const AIR = 3;

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

const onRing = ({ middle, scale }: Panel, ring: number, degrees: number): Point => ({
  x: middle.x + Math.sin(toRadians(degrees)) * scale * ring * RING,
  y: middle.y - Math.cos(toRadians(degrees)) * scale * ring * RING,
});

/** How far each ring is from the middle, on the ring. */
export const labelRings = (panel: Panel, toWords: (km: number) => string): Step[] =>
  RINGS.map((ring) => (layout) => {
    const lines = toTextLines([toWords(ring * RING)], 'muted');
    const { height } = getTextSize(lines, layout.dimensions);
    const places = BEARINGS.map((degrees) => onRing(panel, ring, degrees)).map(
      ({ x, y }): Omit<Label, 'lines'> => ({ x, y: y - height / 2, anchor: 'middle' }),
    );
    const label = placeLabel(lines, places, layout, { mayCross: 'nothing' });
    return { labels: label ? [label] : [] };
  });

/** Rings as far as they run through the map and through no label. */
export const drawRings =
  (panel: Panel, others: readonly Box[]): Step =>
  ({ taken }: Readonly<Layout>) => {
    const hidden = [...others, ...taken.labels].map(({ x0, y0, x1, y1 }) => ({
      x0: x0 - AIR,
      y0,
      x1: x1 + AIR,
      y1,
    }));
    const isSeen = ({ x, y }: Point) => {
      const spot = { x0: x, y0: y, x1: x, y1: y };
      return isInside(spot, panel.box) && !hidden.some((box) => overlaps(box, spot));
    };
    const arcs = RINGS.flatMap((ring): PlacedArc[] => {
      const runs: Point[][] = [];
      let isOn = false;
      for (let degrees = -180; degrees <= 180; degrees++) {
        const point = onRing(panel, ring, degrees);
        const isNext = isSeen(point);
        if (isNext && !isOn) runs.push([]);
        if (isNext) runs.at(-1)?.push(point);
        isOn = isNext;
      }
      return runs.flatMap((run) => {
        const [from, to] = [run[0], run.at(-1)];
        return from && to && run.length > 2
          ? [{ from, to, r: panel.scale * ring * RING, isLong: run.length > 180 }]
          : [];
      });
    });
    return { arcs };
  };
