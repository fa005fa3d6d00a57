import type { Element } from 'hast';
import { toSeries } from '../data/toSeries.ts';
import { layoutAxes } from './axes/layoutAxes.ts';
import { type ChartInput, compose } from './core/layout.ts';
import { drawLayout } from './marks/drawLayout.ts';
import type { ValueChart } from './registry.ts';

/** What a chart of years stands on, without its values: to draw them in. `name` is read out for it. */
export function drawFrame(input: ChartInput<ValueChart>, name: string): Element {
  const { dimensions, steps, scales } = layoutAxes(input, toSeries(input.chart, input.rows, input.locale));
  return drawLayout(compose(dimensions, steps, scales), name);
}
