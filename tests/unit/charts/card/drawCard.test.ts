import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../../src/charts/card/drawCard.ts';
import { CARD, type Card, layoutCard } from '../../../../src/charts/card/layoutCard.ts';

const oil = {
  outlines: ['M0 400V100L100 200H600V400z'],
  width: 600,
  height: 400,
  dates: [
    { year: '2016', at: 80, depth: 40, isHere: true },
    { year: '2022', at: 95, depth: 80, isHere: false },
  ],
};
const card: Card = {
  shape: 'wide',
  headline: 'Two keepers and a storm',
  kicker: 'Part 2 of 3 · Lamps',
  foot: 'Written May 2016',
  site: 'Lamps',
  oil,
};
const chart = { drawing: s('svg', { viewBox: '0 0 544 166' }, [s('path', { d: 'M0 0h9' })]), subject: 'oil' };

describe('a preview card', () => {
  it('has the date of the analysis stand in the oil, boldest', () => {
    const { rules, oilTop } = layoutCard(card);
    expect(rules.map(({ x }) => x)).toEqual([960, 1140]);
    expect(rules[0]?.width).toBeGreaterThan(2 * (rules[1]?.width ?? 0));
    for (const { level } of rules) expect(level).toBeGreaterThan(oilTop);
  });

  it('keeps its headline clear of the oil and inside the margins', () => {
    const { lines, oilTop } = layoutCard({
      ...card,
      oil: { ...oil, dates: [] },
      headline: 'Washington, Moscow and an old claim to the hemisphere',
    });
    const head = lines.filter(({ colour }) => colour === 'ink');
    expect(head).toHaveLength(2);
    for (const { x, y } of head) {
      expect(x).toBe(CARD.margin);
      expect(y).toBeLessThan(oilTop);
    }
  });

  it('shows a chart instead of the oil', () => {
    const placed = layoutCard({ ...card, chart });
    expect(placed.rules).toEqual([]);
    expect(placed.chartTop + placed.chartHeight).toBeLessThan(placed.oilTop);
    expect(drawCard({ ...card, chart })).toContain('M0 0h9');
  });

  it('has the year of the analysis beside its rule, clear of the card’s edge and of the headline', () => {
    const year = (at: number) => {
      const dates = [{ year: '2016', at, depth: 40, isHere: true }];
      return layoutCard({ ...card, oil: { ...oil, dates } }).lines.at(-1);
    };
    expect((year(80)?.x ?? 0) - (year(60)?.x ?? 0)).toBe(240);
    expect(year(80)?.x).toBeLessThan(960 - 60);
  });

  it('shows a number with its words, or words in the oil, instead of the oil alone', () => {
    const figure = { number: '80 per cent', words: 'of the lamps went out in one night' };
    expect(layoutCard({ ...card, figure }).rules).toEqual([]);
    const drawn = [figure, { words: figure.words }].map((one) => drawCard({ ...card, figure: one }));
    expect(new Set([...drawn, drawCard(card)]).size).toBe(3);
    for (const svg of drawn) expect(svg).not.toMatch(/<text|class=|currentColor/);
  });

  it('has a square form, with a drawing as high as its room and its letters no smaller', () => {
    const square = { ...card, shape: 'square' as const };
    const [wide, high] = [card, square].map((one) => layoutCard({ ...one, chart }));
    expect(high?.chartHeight ?? 0).toBeGreaterThan(2 * (wide?.chartHeight ?? 0));
    const figure = { number: '80 per cent', words: 'of the lamps went out in one night' };
    for (const one of [square, { ...square, chart }, { ...square, figure }, { ...square, isCover: true }])
      expect(drawCard(one)).toMatch(/^<svg [^>]*width="1200" height="1200"/);
  });

  it('says which text does not fit', () => {
    const words = 'very many words, '.repeat(30).trim();
    expect(() => drawCard({ ...card, figure: { words } })).toThrow(`“${words}” does not fit its preview card; shorten`);
    const figure = { number: '1,000,000,000,000 lamps of all kinds', words: 'went out' };
    expect(() => drawCard({ ...card, figure })).toThrow(`“${figure.number} went out” does not fit its preview card`);
  });

  it('holds no text that a machine would set in a font of its own', () => {
    expect(drawCard(card)).not.toMatch(/<text|class=|currentColor/);
    expect(drawCard({ ...card, headline: 'Another' })).not.toBe(drawCard(card));
  });

  it('says which headline does not fit', () => {
    const headline = 'A headline of very many words, '.repeat(9).trim();
    expect(() => layoutCard({ ...card, headline })).toThrow(`“${headline}” does not fit its preview card; shorten it`);
  });
});
