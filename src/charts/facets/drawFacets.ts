import type { Element } from 'hast';
import { drawSheet } from '../axes/drawSheet.ts';
import type { Point } from '../core/geometry.ts';
import { drawDot } from '../marks/dot.ts';
import { drawLine } from '../marks/line.ts';
import type { PlacedFacets } from './layoutFacets.ts';

/** Width of a line, in units. */
const WIDTHS = { highlighted: 3.5, default: 2.25, muted: 2 };

/** To half a unit: a facet is too small for more, and shorter numbers weigh less. */
const halve = ({ x, y }: Point): Point => ({ x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 });

export function drawFacets(chart: PlacedFacets, name: string): Element {
  const lines = chart.facets.flatMap(({ runs, emphasis }) =>
    runs.map((run) =>
      drawLine(run.map(halve), { width: WIDTHS[emphasis], class: emphasis === 'highlighted' ? undefined : 'ink' }),
    ),
  );
  return drawSheet(chart, [...lines, ...chart.dots.map(drawDot)], name);
}
