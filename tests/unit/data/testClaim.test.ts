import { describe, expect, it } from 'vitest';
import { checkClaim, computeTest, type Tables } from '../../../src/data/testClaim.ts';
import { type Claim, type ClaimTest, claimSchema } from '../../../src/schemas/claim.ts';

const tables: Tables = new Map([
  [
    'lamps',
    [
      { edition: '2019', year: 2017, lit: 0 },
      { edition: '2019', year: 2018, lit: 40 },
      { edition: '2019', year: 2019, lit: 30 },
      { edition: '2024', year: 2019, lit: 36 },
      { edition: '2024', year: 2020, lit: null },
    ],
  ],
  ['press-figures', [{ figure: 'wicks', value: 10 }]],
]);
const label = { en: 'the lamps' };
const base = { label, data: 'lamps', column: 'lit', as: 'day', found: 0 };
const toTest = (test: object) => ({ ...base, ...test }) as unknown as ClaimTest;
const at2018 = { edition: '2019', year: 2018 };
const at2019 = { edition: '2019', year: 2019 };

function toClaim(claim: object): Claim {
  return claimSchema.parse({
    paragraph: 'L-01',
    group: 'oil',
    said: label,
    by: label,
    unit: label,
    explanation: label,
    verdict: 'holds',
    tolerance: { within: 0.5, reason: label },
    ...claim,
  });
}

describe('a test of a claim', () => {
  it.each([
    ['level', { kind: 'level', at: at2019, divisor: 10 }, 3],
    ['change', { kind: 'change', from: at2018, to: at2019 }, -25],
    ['difference', { kind: 'difference', from: at2018, to: at2019 }, -10],
    ['ratio to a row', { kind: 'ratio', at: at2019, of: at2018 }, 75],
    ['ratio to a number', { kind: 'ratio', at: at2019, of: 120 }, 25],
    [
      'compounding',
      { kind: 'compounding', data: 'press-figures', column: 'value', at: { figure: 'wicks' }, periods: 2 },
      21,
    ],
    ['rank', { kind: 'rank', at: at2019, among: { edition: '2019' } }, 2],
    ['count', { kind: 'count', among: {}, least: 36 }, 2],
  ])('of the kind %s yields the number that the rows bear', (_, test, expected) => {
    expect(computeTest(toTest(test), tables)).toBeCloseTo(expected, 9);
  });

  it.each([
    [
      'an unknown dataset',
      { kind: 'level', data: 'moons', at: at2018 },
      'there is no dataset “moons”; name one of lamps, press-figures.',
    ],
    [
      'an unknown column',
      { kind: 'level', column: 'dark', at: at2018 },
      'the dataset lamps has no column “dark”; name one that it has.',
    ],
    [
      'an edition that does not exist',
      { kind: 'level', at: { edition: '2031', year: 2018 } },
      'no row of lamps with edition 2031, year 2018; name exactly one.',
    ],
    [
      'a row named too loosely',
      { kind: 'level', at: { year: 2019 } },
      '2 rows of lamps with year 2019; name exactly one.',
    ],
    [
      'an empty cell',
      { kind: 'level', at: { year: 2020 } },
      'lamps has no number in lit for year 2020; choose a row that has one.',
    ],
    [
      'a division by nothing',
      { kind: 'change', from: { year: 2017 }, to: at2018 },
      'the test divides by nothing: year 2017 is 0; choose another row.',
    ],
    [
      'a share of nothing',
      { kind: 'ratio', at: at2018, of: 0 },
      'the test divides by nothing: of is 0; choose another row.',
    ],
  ])('is refused for %s', (_, test, sentence) => {
    expect(() => computeTest(toTest(test), tables)).toThrow(sentence);
  });
});

describe('a verdict', () => {
  const then = { ...base, kind: 'level', at: at2019, found: 30 };
  const now = { ...base, as: 'now', kind: 'level', at: { edition: '2024', year: 2019 }, found: 36 };
  const also = { ...now, as: 'also' };
  const press = { ...base, kind: 'level', data: 'press-figures', column: 'value', at: { figure: 'wicks' }, found: 10 };

  it.each([
    ['holds', { value: 30, tests: [then] }],
    ['holds', { value: 20, relation: 'above', tolerance: undefined, tests: [then, now] }],
    ['revised', { value: 30, tests: [then, now] }],
    ['roughly', { value: 31, tolerance: { within: 0.5, roughly: 2, reason: label }, tests: [then] }],
    ['depends', { value: 30, tests: [then, also] }],
    ['forecast', { value: 30, tests: [then, now] }],
    ['forecast', { value: 30, tests: [now] }],
    ['press', { value: 10, tests: [press] }],
    ['untestable', { tests: [] }],
  ])('“%s” stands where the data bear it', (verdict, claim) => {
    expect(checkClaim(toClaim({ ...claim, verdict }), tables)).toEqual([]);
  });

  it.each([
    [
      'holds',
      { value: 30, tests: [then, now] },
      'the verdict “holds” is not borne: said near 30, found day 30 (holds), now 36 (misses); write the verdict that this bears.',
    ],
    [
      'revised',
      { value: 30, tests: [then] },
      'the verdict “revised” is not borne: said near 30, found day 30 (holds); write the verdict that this bears.',
    ],
    [
      'roughly',
      { value: 30, tests: [then] },
      'the verdict “roughly” is not borne: said near 30, found day 30 (holds); write the verdict that this bears.',
    ],
    [
      'depends',
      { value: 30, tests: [then] },
      'the verdict “depends” is not borne: said near 30, found day 30 (holds); write the verdict that this bears.',
    ],
    [
      'forecast',
      { value: 40, tests: [then, now] },
      'the verdict “forecast” is not borne: said near 40, found day 30 (misses), now 36 (misses); write the verdict that this bears.',
    ],
    [
      'forecast',
      { value: 30, tests: [then, also] },
      'the verdict “forecast” is not borne: said near 30, found day 30 (holds), also 36 (misses); write the verdict that this bears.',
    ],
    [
      'press',
      { value: 30, tests: [then] },
      'the verdict “press” is not borne: said near 30, found day 30 (holds); write the verdict that this bears.',
    ],
    [
      'holds',
      { value: 10, tests: [press] },
      'the verdict “holds” is not borne: said near 10, found day 10 (holds); write the verdict that this bears.',
    ],
    [
      'untestable',
      { value: 30, tests: [then] },
      'the verdict “untestable” is not borne: said near 30, found day 30 (holds); write the verdict that this bears.',
    ],
    [
      'holds',
      { value: 30, relation: 'above', tests: [then] },
      'the verdict “holds” is not borne: said above 30, found day 30 (misses); write the verdict that this bears.',
    ],
  ])('“%s” that the data do not bear is a fault', (verdict, claim, sentence) => {
    const tolerance = 'relation' in claim ? { tolerance: undefined } : {};
    expect(checkClaim(toClaim({ ...claim, ...tolerance, verdict }), tables)).toEqual([sentence]);
  });

  it('falls when the data are revised under it', () => {
    expect(checkClaim(toClaim({ value: 30, tests: [{ ...then, found: 31 }] }), tables)).toEqual([
      'tests[0]: the data give 30.0, the ledger says 31; correct `found`, and the verdict if it turns.',
    ]);
  });

  it('needs a tolerance where a figure is tested for being near', () => {
    expect(checkClaim(toClaim({ value: 30, tolerance: undefined, tests: [then] }), tables)).toEqual([
      'a tested figure needs a tolerance; add `tolerance` with `within` and its reason.',
    ]);
  });
});
