import type { Element } from 'hast';
import { drawSheet } from '../axes/drawSheet.ts';
import type { Stroke } from '../core/toStrokes.ts';
import { drawDot } from '../marks/dot.ts';
import { drawLine, type LineStyle } from '../marks/line.ts';
import type { PlacedLine, PlacedLineChart } from './layoutLineChart.ts';

const WIDTHS: Record<PlacedLine['emphasis'], Record<Stroke['kind'], number>> = {
  highlighted: { known: 4, later: 2, projected: 2 },
  default: { known: 3, later: 1.75, projected: 1.75 },
  muted: { known: 1.75, later: 1.75, projected: 1.75 },
};
const DASHES: Record<PlacedLine['dash'], string | undefined> = { solid: undefined, dashed: '6 3', dotted: '1.5 3' };
const PROJECTED = '3 3';

const getStyle = ({ emphasis, dash }: PlacedLine, kind: Stroke['kind']): LineStyle => ({
  class: emphasis === 'muted' ? 'ink' : undefined,
  width: WIDTHS[emphasis][kind],
  dash: kind === 'projected' ? PROJECTED : DASHES[dash],
});

export function drawLineChart(chart: PlacedLineChart, name: string): Element {
  const lines = chart.lines.flatMap((line) =>
    line.strokes.map(({ points, kind }) => drawLine(points, getStyle(line, kind))),
  );
  return drawSheet(chart, [...lines, ...chart.dots.map(drawDot)], name);
}
