import type { Element } from 'hast';
import { drawSheet } from '../axes/drawSheet.ts';
import { drawBars } from '../marks/bar.ts';
import type { PlacedBarChart } from './layoutBarChart.ts';

export function drawBarChart(chart: PlacedBarChart, name: string): Element {
  const isMuted = (bar: PlacedBarChart['bars'][number]) => bar.emphasis === 'muted';
  const outturns = chart.bars.filter(({ isProjected }) => !isProjected);
  const marks = [
    ...drawBars(outturns.filter(isMuted), { class: 'faint' }),
    ...drawBars(outturns.filter((bar) => !isMuted(bar))),
    ...drawBars(
      chart.bars.filter(({ isProjected }) => isProjected),
      { kind: 'projected' },
    ),
  ];
  return drawSheet(chart, marks, name);
}
