import type { Element } from 'hast';
import type { ChartInput } from '../core/layout.ts';
import { drawChart } from '../drawChart.ts';
import type { Chart } from '../registry.ts';

/** In units; a drawing that is higher would be too small to read on a card. */
const MOST = 200;

/** A chart for a card: without notes and measures, which have no room there. @throws where it is too high */
export function drawCardChart({ chart, rows, ...input }: Omit<ChartInput<Chart>, 'width'>): Element {
  const bare = {
    ...chart,
    annotations: chart.annotations && [],
    y: { ...chart.y, rules: chart.y.rules && [] },
  } as Chart;
  const shown = chart.card ? rows.filter((row) => chart.card?.includes(String(row[chart.x]))) : rows;
  const { svg, layout } = drawChart({ ...input, chart: bare, rows: shown, width: 'card' });
  if (layout.dimensions.height > MOST)
    throw new Error('the chart is too high for its preview card; name fewer rows under card.');
  return svg;
}
