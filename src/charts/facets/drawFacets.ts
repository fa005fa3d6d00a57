import type { Element } from 'hast';
import { drawSheet } from '../axes/drawSheet.ts';
import { drawDot } from '../marks/dot.ts';
import { drawLine } from '../marks/line.ts';
import type { PlacedFacets } from './layoutFacets.ts';

/** Width of a line, in units. */
const WIDTHS = { highlighted: 3.5, default: 2.25, muted: 2 };

export function drawFacets(chart: PlacedFacets, name: string): Element {
  const lines = chart.facets.flatMap(({ runs, emphasis }) =>
    runs.map((run) =>
      drawLine(run, { width: WIDTHS[emphasis], class: emphasis === 'highlighted' ? undefined : 'ink' }),
    ),
  );
  return drawSheet(chart, [...lines, ...chart.dots.map(drawDot)], name);
}
