import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { drawRecordCard, LETTERS, type RecordCard } from '../../../../src/charts/card/drawRecordCard.ts';
import { drawOutcomes } from '../../../../src/charts/outcome/drawOutcomes.ts';

const card: RecordCard = {
  shape: 'wide',
  kicker: 'The board, May 1921',
  said: 'Six lamps were lit in the north',
  label: 'Our verdict',
  verdict: 'Holds',
  words: 'The table has six.',
  foot: 'Written May 1921',
  site: 'Lamps',
};
const drawing = { drawing: s('svg', { viewBox: '0 0 340 142' }, [s('path', { d: 'M0 0h9' })]), subject: 'oil' };
const LONG = 'Six lamps were lit in the north, and the board had paid for all of them. ';

/** Places where the paths and groups of a card begin, from the top. */
const readTops = (svg: string) => [...svg.matchAll(/translate\([\d.]+ ([\d.]+)\)/g)].map(([, y]) => Number(y));

describe('the card of one check or one judgement', () => {
  it('shows who says it, what, our verdict and what this rests on, above the oil', () => {
    const tops = readTops(drawRecordCard(card));
    expect(tops.slice(0, -2)).toEqual(tops.slice(0, -2).toSorted((a, b) => a - b));
    expect(Math.max(...tops.slice(0, -2))).toBeLessThan(564);
    const all = new Set(
      ['kicker', 'said', 'label', 'verdict', 'words'].map((field) => drawRecordCard({ ...card, [field]: 'Other' })),
    );
    expect(all.size).toBe(5);
  });

  it.each([1, 2])('writes a drawing in letters of at least 22 pixels, after %d sentences', (count) => {
    const said = LONG.repeat(count).trim();
    const svg = drawRecordCard({ ...card, said, drawing });
    const [, top, scale] = /translate\(56 (\d+)\) scale\(([\d.]+)\)"><g><path d="M0 0h9"/.exec(svg) ?? [];
    expect(Number(scale) * LETTERS.own).toBeGreaterThanOrEqual(21.9);
    expect(Number(top) + 142 * Number(scale)).toBeLessThanOrEqual(564);
  });

  it('has the mark of a verdict beside it', () => {
    const mark = drawOutcomes('in-part', 1);
    delete mark.properties['className'];
    expect(drawRecordCard({ ...card, mark })).toContain('M8 2.5a5.5');
  });

  it('has the verdict as a band on the oil where it rests on nothing that is shown', () => {
    const { words: _, ...alone } = card;
    const mark = drawOutcomes('in-part', 1);
    delete mark.properties['className'];
    const svg = drawRecordCard({ ...alone, mark });
    const [, top, height] = /M0 (\d+)h1200v(\d+)/.exec(svg) ?? [];
    expect(Number(top) + Number(height)).toBe(564);
    expect(drawRecordCard({ ...alone, mark, verdict: 'Does not' })).not.toBe(svg);
    expect(() => drawRecordCard({ ...alone, said: LONG.repeat(8) })).toThrow('does not fit its preview card');
  });

  it('keeps a long verdict within the margins, or says that it is too long', () => {
    const verdict = 'Held on the data of its day, which have been revised since';
    const [, width] = /M56 \d+h(\d+)v62/.exec(drawRecordCard({ ...card, verdict })) ?? [];
    expect(Number(width)).toBeGreaterThan(900);
    expect(Number(width)).toBeLessThanOrEqual(1088);
    expect(() => drawRecordCard({ ...card, verdict: verdict.repeat(2) })).toThrow('does not fit its preview card');
  });

  it('writes as many words as have room', () => {
    const count = (times: number, words: string) =>
      readTops(drawRecordCard({ ...card, said: LONG.repeat(times).trim(), words })).length;
    const [short = 0, longer = 0] = [1, 3].map((times) => count(times, LONG.repeat(9)) - count(times, 'Six.'));
    expect(short).toBeGreaterThan(longer);
    expect(longer).toBeGreaterThan(0);
  });

  it('has room for more of what it rests on, and larger letters, in a square', () => {
    const square = { ...card, shape: 'square' as const, words: LONG.repeat(4) };
    expect(readTops(drawRecordCard(square)).length).toBeGreaterThan(
      readTops(drawRecordCard({ ...card, words: LONG.repeat(4) })).length,
    );
    const scaleOf = (shape: 'wide' | 'square') =>
      Number(
        /scale\(([\d.]+)\)"><g><path d="M0 0h9"/.exec(drawRecordCard({ ...card, said: LONG, shape, drawing }))?.[1],
      );
    expect(scaleOf('square')).toBeGreaterThan(scaleOf('wide'));
  });

  it('holds no text that a machine would set in a font of its own', () => {
    expect(drawRecordCard({ ...card, drawing })).not.toMatch(/<text|class=|currentColor/);
  });

  it('says which text does not fit', () => {
    expect(() => drawRecordCard({ ...card, said: LONG.repeat(8), drawing })).toThrow(
      /“Six lamps .*” does not fit its preview card; shorten it, or who says it \(“The board, May 1921”\)\./,
    );
  });
});
