import { type Box, isInside } from './geometry.ts';
import { getLabelBox } from './label.ts';
import type { Layout } from './layout.ts';

/** A drawing for a place that says no notes below it: without their numbers, and without the lines that lead to these. */
export function dropNotes(layout: Layout): Layout {
  const { labels, connectors, dimensions } = layout;
  const numbers = labels.filter(({ isNumber }) => isNumber).map((label): Box => getLabelBox(label, dimensions));
  return {
    ...layout,
    notes: [],
    labels: labels.filter(({ isNumber }) => !isNumber),
    connectors: connectors.filter(
      ([, { x, y }]) => !numbers.some((box) => isInside({ x0: x, y0: y, x1: x, y1: y }, box)),
    ),
  };
}
