import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measureText, sumAdvances } from '../../../src/text/font.ts';
import { outlineText } from '../../../src/text/outlineText.ts';
import { breakLines, wrapText } from '../../../src/text/wrapText.ts';

describe('a text in our own font', () => {
  it('is set with kerning, and measured without where it may be set by another font', () => {
    expect(measureText('Ve', 100, 'strong')).toBeLessThan(sumAdvances('Ve', 100, 'strong'));
  });

  it('grows with the font size and is wider in the strong weight', () => {
    expect(measureText('August 2016', 26)).toBeCloseTo(2 * measureText('August 2016', 13));
    expect(measureText('August 2016', 13, 'strong')).toBeGreaterThan(measureText('August 2016', 13));
  });

  it('is as wide as the letters of its outline', async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><path d="${outlineText('Lamps', 100)}" transform="translate(50 100)"/></svg>`;
    const { info } = await sharp(Buffer.from(drawing)).trim().toBuffer({ resolveWithObject: true });
    const [left, width] = [-(info.trimOffsetLeft ?? 0), measureText('Lamps', 100)];
    expect(left).toBeGreaterThanOrEqual(50);
    expect(left + info.width).toBeLessThanOrEqual(50 + Math.ceil(width));
    // Room beside the outer letters.
    expect(info.width).toBeGreaterThan(width - 15);
  });

  it('has the same signs for a letter wherever it stands', () => {
    const [one, other] = outlineText('aa', 20).split(/(?=M)/);
    expect(other?.replace(/^M[\d.]+/, 'M0')).toBe(one);
  });

  it('stops at a letter that the font lacks, and names it', () => {
    expect(() => outlineText('5 石', 20)).toThrow('has no “石” (in “5 石”)');
  });
});

describe('wrapText', () => {
  const measure = (line: string) => measureText(line, 13);
  const text = 'a leak of mid-2016, annualised by the press';

  it('keeps every line within the width where words allow, and every word', () => {
    const lines = wrapText(text, 90, measure);
    expect(lines).toHaveLength(breakLines(text, 90, measure).length);
    expect(lines.filter((line) => measure(line) > 90)).toEqual([]);
    expect(lines.join(' ')).toBe(text);
  });

  it('makes two lines alike rather than one long and one short', () => {
    expect(wrapText('aaaa aaaa aaaa aaaa', measure('aaaa aaaa aaaa'), measure)).toEqual(['aaaa aaaa', 'aaaa aaaa']);
  });

  it('leaves a word that is wider than the line on a line of its own', () => {
    expect(wrapText('an incomprehensibility', 20, measure)).toEqual(['an', 'incomprehensibility']);
  });
});
