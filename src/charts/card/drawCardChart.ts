import type { Element } from 'hast';
import type { ChartInput } from '../core/layout.ts';
import { drawChart } from '../drawChart.ts';
import { type Chart, hasValues, type ValueChart } from '../registry.ts';
import type { CardShape } from './layoutCard.ts';

/** In units; a drawing that is higher would be too small to read on a card, or on a square one. */
const MOST = { wide: 200, square: 420 };

type Input = Omit<ChartInput<Chart>, 'width'>;

/** Without notes and measures, which have no room on a card, and with the rows that it names. */
const toBare = (chart: ValueChart, rows: Input['rows']): Pick<Input, 'chart' | 'rows'> => ({
  chart: { ...chart, annotations: chart.annotations && [], y: { ...chart.y, rules: chart.y.rules && [] } } as Chart,
  rows: chart.card ? rows.filter((row) => chart.card?.includes(String(row[chart.x]))) : rows,
});

/** A chart for a card. A square one that is too high is drawn as on a wide card. @throws where this is too high */
export function drawCardChart(input: Input, shape: CardShape): Element {
  const { chart, rows } = input;
  const bare = { ...input, ...(hasValues(chart) && toBare(chart, rows)) };
  if (shape === 'square') {
    const { svg, layout } = drawChart({ ...bare, width: 'square' }, { hasNotes: false });
    if (layout.dimensions.height <= MOST.square) return svg;
  }
  const { svg, layout } = drawChart({ ...bare, width: 'card' }, { hasNotes: false });
  if (layout.dimensions.height > MOST.wide)
    throw new Error('the chart is too high for its preview card; name fewer rows under card.');
  return svg;
}
