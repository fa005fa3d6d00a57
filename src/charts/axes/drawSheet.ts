import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Ground } from '../core/sheet.ts';
import { drawLabels } from '../marks/label.ts';
import { drawRules } from '../marks/rule.ts';

/** The whole drawing: what lies under the marks, the marks, and the labels over them. `name` is read out for it. */
export function drawSheet(sheet: Ground, marks: readonly Element[], name: string): Element {
  const { dimensions, grid, axis, rules, written, breaks, connectors, labels } = sheet;
  const { width, height, fontSize } = dimensions;
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name, fill: 'currentColor', 'font-size': fontSize },
    [
      s('g', { fill: 'none', stroke: 'currentColor', 'stroke-linejoin': 'round' }, [
        ...drawRules(grid, { class: 'grid' }),
        ...drawRules(rules, { class: 'ink', dash: '1 3' }),
        ...drawRules(axis, { class: 'muted' }),
        ...drawRules(written, { class: 'ink' }),
        ...drawRules(breaks, { class: 'muted', dash: '3 2' }),
        ...drawRules(connectors),
        ...marks,
      ]),
      ...drawLabels(labels, dimensions),
    ],
  );
}
