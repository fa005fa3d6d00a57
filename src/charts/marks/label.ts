import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dimensions } from '../core/dimensions.ts';
import { ASCENT, getLabelBox, type Label } from '../core/label.ts';

interface Look {
  class?: string;
  'text-anchor'?: string;
}

/** The pieces of paper on which labels stand where a line runs behind them, as one path. */
function drawPaper(labels: readonly Label[], dimensions: Dimensions): Element[] {
  const d = labels
    .filter(({ hasPaper }) => hasPaper)
    .map((label) => {
      const { x0, y0, x1, y1 } = getLabelBox(label, dimensions);
      return `M${Math.round(x0 - 2)} ${Math.round(y0)}H${Math.round(x1 + 2)}V${Math.round(y1)}H${Math.round(x0 - 2)}z`;
    })
    .join('');
  return d ? [s('path', { class: 'paper', d, fill: '#fff' })] : [];
}

/** Labels, grouped by look so that each group bears it once. */
export function drawLabels(labels: readonly Label[], dimensions: Dimensions): Element[] {
  const groups = new Map<string, { look: Look; texts: Element[] }>();
  for (const { lines, x, y, anchor } of labels) {
    lines.forEach(({ text, tone, weight }, i) => {
      const names = [tone !== 'subject' && tone, weight === 'strong' && 'strong'].filter(Boolean).join(' ');
      const look: Look = { ...(names && { class: names }), ...(anchor !== 'start' && { 'text-anchor': anchor }) };
      const key = JSON.stringify(look);
      const group = groups.get(key) ?? { look, texts: [] };
      const baseline = y + i * dimensions.lineHeight + ASCENT * dimensions.fontSize;
      group.texts.push(s('text', { x: Math.round(x), y: Math.round(baseline) }, text));
      groups.set(key, group);
    });
  }
  return [
    ...drawPaper(labels, dimensions),
    ...[...groups.values()].map(({ look, texts }) => s('g', { ...look }, texts)),
  ];
}
