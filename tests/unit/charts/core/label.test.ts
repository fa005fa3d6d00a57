import { expect, it } from 'vitest';
import { getLabelBox, measureLabel, toTextLines } from '../../../../src/charts/core/label.ts';
import { measureText } from '../../../../src/text/font.ts';

it('keeps a little more room for a label than our own letters take', () => {
  expect(measureLabel('Vertical', 13)).toBeGreaterThan(1.03 * measureText('Vertical', 13));
});

it.each([
  ['start', 100],
  ['middle', 50],
  ['end', 0],
] as const)('lays the box of a label by its anchor: %s', (anchor, left) => {
  const type = { fontSize: 10, lineHeight: 12 };
  const width = measureLabel('word', 10);
  const box = getLabelBox({ lines: toTextLines(['word', 'a'], 'ink'), x: 100, y: 20, anchor }, type);
  expect(box.x0).toBeCloseTo(100 - (width * (100 - left)) / 100);
  expect(box.x1 - box.x0).toBeCloseTo(width);
  expect([box.y0, box.y1]).toEqual([20, 44]);
});
