import { describe, expect, it } from 'vitest';
import { layoutClaim } from '../../../../src/charts/claim/layoutClaim.ts';
import { measureLabel } from '../../../../src/charts/core/label.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { claimSchema } from '../../../../src/schemas/claim.ts';
import { claims } from '../../../helpers/content.ts';

const words = { en: 'the lamps' };
const toTest = (found: number, kind: object = { kind: 'level', at: { year: 1871 } }) => ({
  as: 'day',
  label: words,
  data: 'lamps',
  column: 'lit',
  found,
  ...kind,
});

const layout = (claim: object) =>
  layoutClaim(
    claimSchema.parse({
      paragraph: 'L-01',
      group: 'oil',
      said: words,
      by: words,
      unit: { en: 'lamps' },
      verdict: 'holds',
      explanation: words,
      ...claim,
    }),
    'en',
  );

describe('the drawing of a claim', () => {
  it.each([
    ['a figure that was said', { value: 40 }, 'said: 40 lamps'],
    ['a threshold of ours', { value: 40, ours: true, relation: 'above' }, 'our threshold: 40 lamps'],
    ['a range of ours', { value: 2, ours: true, tolerance: { within: 1, reason: words } }, 'our range: 1 to 3 lamps'],
  ])('says that it sets the data against %s', (_, claim, text) => {
    expect(layout({ ...claim, tests: [toTest(30)] })?.caption.text).toBe(text);
  });

  it('draws no line through the middle of a range', () => {
    const range = { value: 2, ours: true, tolerance: { within: 1, reason: words }, tests: [toTest(8)] };
    expect(layout(range)?.line).toBeUndefined();
  });

  it.each([39.9, 39, 35, 41, 60, -700, 1020])('keeps the value %d inside the frame and off the line', (found) => {
    const { line, width, findings } = layout({ value: 40, tests: [toTest(found), toTest(10), toTest(70)] })!;
    for (const { label } of findings) {
      const { x, text, anchor } = label;
      const from = anchor === 'start' ? x : x - measureLabel(text, 13);
      const to = from + measureLabel(text, 13);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      expect(from > line! || to < line!).toBe(true);
    }
  });

  it('is left out where only a place or a count was found', () => {
    const rank = toTest(1, { kind: 'rank', at: { coast: 'north' }, among: {} });
    const count = toTest(22, { kind: 'count', among: {}, least: 3 });
    expect(layout({ value: 1, tests: [rank] })).toBeUndefined();
    expect(layout({ value: 0, tests: [count] })).toBeUndefined();
  });
});

it('has room for what every claim of the content is set against, in each language', () => {
  const drawn = locales.flatMap(({ code }) => claims.flatMap((claim) => layoutClaim(claim, code) ?? []));
  expect(drawn.length).toBeGreaterThan(claims.length);
  const long = drawn.filter(({ caption, width }) => caption.x + measureLabel(caption.text, 13, 'strong') > width + 0.5);
  expect(long.map(({ caption }) => caption.text)).toEqual([]);
});
