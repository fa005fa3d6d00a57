import { connect } from './connect.ts';
import { type Box, crosses, intersects, isInside, overlaps, type Point, type Segment } from './geometry.ts';
import { getLabelBox, type Label, type Text } from './label.ts';
import type { Layout, Step } from './layout.ts';

export type Place = Omit<Label, 'lines' | 'hasPaper'>;

export interface Limits {
  /** What a label may run over where it has to: a piece of paper goes behind it. */
  mayCross?: 'nothing' | 'rules' | 'lines';
  /** The point to which a line leads where the label stands away from it; that line counts too. */
  subject?: Point;
}

type Drawn = Pick<Layout, 'dimensions' | 'taken'>;

/** Room between a label and a line of data, a rule, and another label beside or above it, in units. */
const LINE_GAP = 4;
const RULE_GAP = 2;
const LABEL_GAP = { x: 5, y: 1 };
/**
 * Of each line that a label crosses. The place farthest down the list costs 1 more than the first: a label goes anywhere in the
 * list to avoid a rule, over any number of rules below ten to avoid a line of data, and crosses the grid for a nearer place.
 */
const COST = { line: 1000, rule: 100, grid: 0.2 };

const grow = ({ x0, y0, x1, y1 }: Box, x: number, y: number): Box => ({
  x0: x0 - x,
  y0: y0 - y,
  x1: x1 + x,
  y1: y1 + y,
});

/** A label that must stand where it stands. */
function fixLabel(label: Label, { dimensions, taken: { lines, rules, grid } }: Drawn): Label {
  const box = getLabelBox(label, dimensions);
  return { ...label, hasPaper: [...lines, ...rules, ...grid].some((line) => crosses(line, box)) };
}

export const fixLabels =
  (labels: readonly Label[]): Step =>
  (layout) => ({ labels: labels.map((label) => fixLabel(label, layout)) });

/** Cost of a place; infinite outside the drawing, on another label or on a mark. */
function toCost(box: Box, { dimensions, taken }: Drawn, subject: Point | undefined): number {
  const outer = { x0: 0, y0: 0, x1: dimensions.width, y1: dimensions.height };
  const apart = grow(box, LABEL_GAP.x, LABEL_GAP.y);
  if (!isInside(box, outer) || taken.labels.some((other) => overlaps(other, apart))) return Number.POSITIVE_INFINITY;
  if (taken.marks.some((mark) => overlaps(mark, box))) return Number.POSITIVE_INFINITY;
  const connector = subject && connect(subject, box);
  const count = (segments: readonly Segment[], gap: number) => {
    const clear = grow(box, gap, gap);
    return segments.filter((line) => crosses(line, clear) || (connector && intersects(line, connector))).length;
  };
  return (
    COST.line * count(taken.lines, LINE_GAP) +
    COST.rule * count(taken.rules, RULE_GAP) +
    COST.grid * taken.grid.filter((line) => crosses(line, box)).length
  );
}

/**
 * A label in the first place of the list that is free, or in the one that crosses least. Nothing where every place is outside
 * the drawing, taken by another label, or runs over more than it may.
 */
export function placeLabel(
  lines: Text,
  places: readonly Place[],
  drawn: Drawn,
  { mayCross = 'lines', subject }: Limits = {},
): Label | undefined {
  let best: Label | undefined;
  let bestCost = { nothing: COST.rule, rules: COST.line, lines: Number.POSITIVE_INFINITY }[mayCross];
  places.forEach((place, rank) => {
    const label = { ...place, lines };
    const cost = rank / places.length + toCost(getLabelBox(label, drawn.dimensions), drawn, subject);
    if (cost < bestCost) [best, bestCost] = [label, cost];
  });
  return best && fixLabel(best, drawn);
}

/** A label where there is a place for it; it is left out otherwise. */
export const tryLabel =
  (lines: Text, places: readonly Place[], limits?: Limits): Step =>
  (layout) => {
    const label = placeLabel(lines, places, layout, limits);
    return label ? { labels: [label] } : {};
  };
