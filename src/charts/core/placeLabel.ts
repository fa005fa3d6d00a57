import type { Dimensions } from './dimensions.ts';
import { type Box, crosses, isInside, overlaps, type Point, type Segment } from './geometry.ts';
import { type Anchor, getLabelBox, getTextSize, type Label, type Text } from './label.ts';

/** What stands in the drawing already; labels keep clear of it. */
export interface Occupied {
  boxes: Box[];
  /** Lines of data and of reference: crossed only where nothing else is left. */
  lines: Segment[];
  /** Grid lines: crossed freely, on a piece of paper. */
  grid: Segment[];
}

type Place = Omit<Label, 'lines' | 'hasPaper'>;

/** Room that a label keeps around itself, in units. */
const CLEARANCE = 1.5;
/** What crossing one line weighs against one step down the list of places. */
const CROSSING = 100;

const grow = ({ x0, y0, x1, y1 }: Box, by: number): Box => ({ x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by });

/** Sets a label where it must stand and takes its room. */
export function fixLabel(label: Label, dimensions: Dimensions, occupied: Occupied): Label {
  const box = getLabelBox(label, dimensions);
  occupied.boxes.push(box);
  return { ...label, hasPaper: [...occupied.lines, ...occupied.grid].some((line) => crosses(line, box)) };
}

/**
 * Sets a label in the first place of the list that is free, or in the one that crosses fewest lines, and takes its room.
 * Nothing where every place is outside the drawing or taken by another label; or, unless `mayCross`, crossed by a line.
 */
export function placeLabel(
  lines: Text,
  places: readonly Place[],
  dimensions: Dimensions,
  occupied: Occupied,
  { mayCross = true }: { mayCross?: boolean } = {},
): Label | undefined {
  const outer = { x0: 0, y0: 0, x1: dimensions.width, y1: dimensions.height };
  let best: Label | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  places.forEach((place, rank) => {
    const label = { ...place, lines };
    const box = getLabelBox(label, dimensions);
    const room = grow(box, CLEARANCE);
    if (!isInside(box, outer) || occupied.boxes.some((taken) => overlaps(taken, room))) return;
    const crossings = occupied.lines.filter((line) => crosses(line, room)).length;
    if (crossings > 0 && !mayCross) return;
    const cost = rank + CROSSING * crossings;
    if (cost < bestCost) [best, bestCost] = [label, cost];
  });
  return best && fixLabel(best, dimensions, occupied);
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** Places around a point, nearest first: beside it, over and under it, and over and under it to one side. */
export function placesAround(
  { x, y }: Point,
  text: Text,
  dimensions: Dimensions,
  { gaps = [7], sides = ['right', 'left', 'above', 'below'] }: { gaps?: readonly number[]; sides?: readonly Side[] } = {},
): Place[] {
  const { height } = getTextSize(text, dimensions);
  const stacked = (top: number, anchors: readonly Anchor[]) => anchors.map((anchor) => ({ x: x + { start: -4, middle: 0, end: 4 }[anchor], y: top, anchor }));
  const on = (gap: number): Record<Side, Place[]> => ({
    right: [{ x: x + gap, y: y - height / 2, anchor: 'start' }],
    left: [{ x: x - gap, y: y - height / 2, anchor: 'end' }],
    above: stacked(y - gap - height, ['middle', 'start', 'end']),
    below: stacked(y + gap, ['middle', 'start', 'end']),
  });
  return gaps.flatMap((gap) => sides.flatMap((side) => on(gap)[side]));
}
