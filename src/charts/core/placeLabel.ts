import { connect } from './connect.ts';
import type { Dimensions } from './dimensions.ts';
import { type Box, crosses, intersects, isInside, overlaps, type Point, type Segment } from './geometry.ts';
import { getLabelBox, getTextSize, type Label, type Text } from './label.ts';

/** What stands in the drawing already; labels keep clear of it. */
export interface Occupied {
  labels: Box[];
  /** Dots and bars. */
  marks: Box[];
  /** Lines of data: crossed only where nothing else is left. */
  lines: Segment[];
  /** Reference values, dates, breaks: crossed before a line of data is. */
  rules: Segment[];
  /** Crossed where that is nearer. */
  grid: Segment[];
}

export type Place = Omit<Label, 'lines' | 'hasPaper'>;

export interface Limits {
  /** What a label may run over where it has to: a piece of paper goes behind it. */
  mayCross?: 'nothing' | 'rules' | 'lines';
  /** The point to which a line leads where the label stands away from it; that line counts too. */
  subject?: Point;
}

/** Room between a label and a line of data, a rule, and another label beside or above it, in units. */
const LINE_GAP = 4;
const RULE_GAP = 2;
const LABEL_GAP = { x: 5, y: 1 };
/** What crossing one line weighs against the way from the first place of the list to the last, which weighs one. */
const COST = { line: 1000, rule: 100, grid: 0.2 };

const grow = ({ x0, y0, x1, y1 }: Box, x: number, y: number): Box => ({
  x0: x0 - x,
  y0: y0 - y,
  x1: x1 + x,
  y1: y1 + y,
});

/** Sets a label where it must stand and takes its room. */
export function fixLabel(label: Label, dimensions: Dimensions, { labels, lines, rules, grid }: Occupied): Label {
  const box = getLabelBox(label, dimensions);
  labels.push(box);
  return { ...label, hasPaper: [...lines, ...rules, ...grid].some((line) => crosses(line, box)) };
}

/**
 * Sets a label in the first place of the list that is free, or in the one that crosses least, and takes its room. Nothing where
 * every place is outside the drawing, taken by another label, or runs over more than it may.
 */
export function placeLabel(
  lines: Text,
  places: readonly Place[],
  dimensions: Dimensions,
  occupied: Occupied,
  { mayCross = 'lines', subject }: Limits = {},
): Label | undefined {
  const outer = { x0: 0, y0: 0, x1: dimensions.width, y1: dimensions.height };
  let best: Label | undefined;
  let bestCost = { nothing: COST.rule, rules: COST.line, lines: Number.POSITIVE_INFINITY }[mayCross];
  places.forEach((place, rank) => {
    const label = { ...place, lines };
    const box = getLabelBox(label, dimensions);
    const apart = grow(box, LABEL_GAP.x, LABEL_GAP.y);
    const connector = subject && connect(subject, box);
    if (!isInside(box, outer) || occupied.labels.some((taken) => overlaps(taken, apart))) return;
    if (occupied.marks.some((taken) => overlaps(taken, box))) return;
    const count = (segments: readonly Segment[], gap: number) => {
      const clear = grow(box, gap, gap);
      return segments.filter((line) => crosses(line, clear) || (connector && intersects(line, connector))).length;
    };
    const { lines: data, rules, grid } = occupied;
    const cost =
      rank / places.length +
      COST.line * count(data, LINE_GAP) +
      COST.rule * count(rules, RULE_GAP) +
      COST.grid * grid.filter((line) => crosses(line, box)).length;
    if (cost < bestCost) [best, bestCost] = [label, cost];
  });
  return best && fixLabel(best, dimensions, occupied);
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** How far a label over or under a point moves aside, in units: the last step clears a rule close to the point. */
const ASIDE = [-4, 7, 14, 20];

/** Places around a point, nearest first: beside it, over and under it, and over and under it to one side. */
export function placesAround(
  { x, y }: Point,
  text: Text,
  dimensions: Dimensions,
  {
    gaps = [7],
    sides = ['right', 'left', 'above', 'below'],
  }: { gaps?: readonly number[]; sides?: readonly Side[] } = {},
): Place[] {
  const { height } = getTextSize(text, dimensions);
  const stack = (top: number): Place[] => [
    { x, y: top, anchor: 'middle' },
    ...ASIDE.flatMap((by): Place[] => [
      { x: x + by, y: top, anchor: 'start' },
      { x: x - by, y: top, anchor: 'end' },
    ]),
  ];
  const on = (gap: number): Record<Side, Place[]> => ({
    right: [{ x: x + gap, y: y - height / 2, anchor: 'start' }],
    left: [{ x: x - gap, y: y - height / 2, anchor: 'end' }],
    above: stack(y - gap - height),
    below: stack(y + gap),
  });
  return gaps.flatMap((gap) => sides.flatMap((side) => on(gap)[side]));
}
