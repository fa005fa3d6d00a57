import type { Element } from 'hast';
import type { ChartInput } from '../core/layout.ts';
import { drawChart } from '../drawChart.ts';
import { type Chart, hasValues, type ValueChart } from '../registry.ts';

/** In units; a drawing that is higher would be too small to read on a card. */
const MOST = 200;

type Input = Omit<ChartInput<Chart>, 'width'>;

/** Without notes and measures, which have no room on a card, and with the rows that it names. */
const toBare = (chart: ValueChart, rows: Input['rows']): Pick<Input, 'chart' | 'rows'> => ({
  chart: { ...chart, annotations: chart.annotations && [], y: { ...chart.y, rules: chart.y.rules && [] } } as Chart,
  rows: chart.card ? rows.filter((row) => chart.card?.includes(String(row[chart.x]))) : rows,
});

/** A chart for a card. @throws where it is too high */
export function drawCardChart(input: Input): Element {
  const { chart, rows } = input;
  const { svg, layout } = drawChart({ ...input, ...(hasValues(chart) && toBare(chart, rows)), width: 'card' });
  if (layout.dimensions.height > MOST)
    throw new Error('the chart is too high for its preview card; name fewer rows under card.');
  return svg;
}
