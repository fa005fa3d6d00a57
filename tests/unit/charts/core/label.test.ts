import { describe, expect, it } from 'vitest';
import { getLabelBox, toText, wrapText } from '../../../../src/charts/core/label.ts';
import { textWidth } from '../../../../src/text/textWidth.ts';

describe('textWidth', () => {
  it('grows with the font size and is wider in the strong weight', () => {
    expect(textWidth('August 2016', 26)).toBeCloseTo(2 * textWidth('August 2016', 13));
    expect(textWidth('August 2016', 13, 'strong')).toBeGreaterThan(textWidth('August 2016', 13));
  });

  it('takes a letter with an accent as its base and a true minus as a plus sign', () => {
    expect(textWidth('Padrino López', 13)).toBe(textWidth('Padrino Lopez', 13));
    expect(textWidth('−8', 13)).toBe(textWidth('+8', 13));
  });
});

describe('wrapText', () => {
  it('keeps every line within the width where words allow, and every word', () => {
    const text = 'a leak of mid-2016, annualised by the press';
    const lines = wrapText(text, 90, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => textWidth(line, 13) > 90)).toEqual([]);
    expect(lines.join(' ')).toBe(text);
  });

  it('makes two lines alike rather than one long and one short', () => {
    const [first = '', second = ''] = wrapText('aaaa aaaa aaaa aaaa', textWidth('aaaa aaaa aaaa', 13), 13);
    expect([first, second]).toEqual(['aaaa aaaa', 'aaaa aaaa']);
  });
});

it.each([
  ['start', 100],
  ['middle', 50],
  ['end', 0],
] as const)('lays the box of a label by its anchor: %s', (anchor, left) => {
  const type = { fontSize: 10, lineHeight: 12 };
  const width = textWidth('word', 10);
  const box = getLabelBox({ lines: toText(['word', 'a'], 'ink'), x: 100, y: 20, anchor }, type);
  expect(box.x0).toBeCloseTo(100 - (width * (100 - left)) / 100);
  expect(box.x1 - box.x0).toBeCloseTo(width);
  expect([box.y0, box.y1]).toEqual([20, 44]);
});
