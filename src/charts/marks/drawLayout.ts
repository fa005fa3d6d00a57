import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Layout } from '../core/layout.ts';
import { drawArcs } from './arc.ts';
import { drawArea } from './area.ts';
import { drawBars } from './bar.ts';
import { drawDot } from './dot.ts';
import { drawLabels } from './label.ts';
import { drawLine } from './line.ts';
import { drawRules } from './rule.ts';
import { drawSigns } from './sign.ts';

/** The whole drawing: what lies under the marks, the marks, and the labels over them. `name` is read out for it. */
export function drawLayout(layout: Layout, name: string): Element {
  const {
    dimensions,
    areas,
    arcs,
    grid,
    ticks,
    axis,
    rules,
    written,
    breaks,
    connectors,
    lines,
    bars,
    dots,
    signs,
    labels,
  } = layout;
  const { width, height, fontSize } = dimensions;
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name, fill: 'currentColor', 'font-size': fontSize },
    [
      s('g', { fill: 'none', stroke: 'currentColor', 'stroke-linejoin': 'round' }, [
        ...areas.map(drawArea),
        ...drawArcs(arcs),
        ...drawRules(grid, { class: 'grid' }),
        ...drawRules(rules, { class: 'ink', dash: '1 3' }),
        ...drawRules([...ticks, ...axis], { class: 'muted' }),
        ...drawRules(written, { class: 'ink' }),
        ...drawRules(breaks, { class: 'muted', dash: '3 2' }),
        ...drawRules(connectors),
        ...lines.map(drawLine),
        ...drawBars(bars),
        ...dots.map(drawDot),
        ...drawSigns(signs),
      ]),
      ...drawLabels(labels, dimensions),
    ],
  );
}
