import type { Element } from 'hast';
import { formatValue } from '../data/formatValue.ts';
import { toSeries } from '../data/toSeries.ts';
import { layoutAxes } from './axes/layoutAxes.ts';
import { getDimensions } from './core/dimensions.ts';
import { getLabelBox, toTextLines } from './core/label.ts';
import { type ChartInput, compose, type Layout, type Step } from './core/layout.ts';
import { drawLayout } from './marks/drawLayout.ts';
import type { ValueChart } from './registry.ts';

/** Between a point and its value, and right of all that stands in a frame, in units. */
const GAP = 6;

/** Its axes, and of a line the first point; as wide as it has to be, since no values stand beside it. */
function layoutFrame(input: ChartInput<ValueChart>, less: number): Layout {
  const series = toSeries(input.chart, input.rows, input.locale);
  const { dimensions, steps, scales } = layoutAxes(input, series, less);
  const first = series[0]?.data.find(({ value }) => value !== null);
  const start: Step = () => {
    if (input.chart.type !== 'line' || !first) return {};
    const [x, y] = [scales.x(first.year), scales.y(first.value!)];
    const lines = toTextLines([formatValue(first.value!, input.locale)], 'subject', 'strong');
    return {
      dots: [{ x, y, kind: 'value', emphasis: 'default' }],
      labels: [{ lines, x: x + GAP, y: y - dimensions.lineHeight - GAP, anchor: 'start', hasPaper: true }],
    };
  };
  const layout = compose(dimensions, [...steps, start], scales);
  const ends = layout.labels.map((label) => getLabelBox(label, dimensions).x1);
  const width = Math.ceil(Math.max(dimensions.frame.right, ...ends)) + GAP;
  return { ...layout, dimensions: { ...dimensions, width } };
}

/** What a chart of years stands on, without its values: to draw them in, in the shape of others. `name` is read out for it. */
export function drawFrame(input: ChartInput<ValueChart>, name: string): Element {
  const whole = getDimensions(input.width, 0);
  const { width } = layoutFrame(input, 0).dimensions;
  return drawLayout(layoutFrame(input, Math.round(whole.height * (1 - width / whole.width))), name);
}
