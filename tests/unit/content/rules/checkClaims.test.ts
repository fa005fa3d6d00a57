import { describe, expect, it } from 'vitest';
import {
  all,
  type Case,
  check,
  type Edit,
  FIRST,
  INDEX,
  PACKAGE,
  replace,
  SECOND,
  TABLE,
  write,
} from '../../../helpers/contentFixture.ts';

const LEDGER = 'claims.yaml';

/** Sound content with a ledger of one claim, which is marked. */
const withLedger: Edit = all(
  write(
    LEDGER,
    `claims:
  lamps-north:
    paragraph: L-01
    group: people
    said: { en: The north had 6 lamps lit in 1921 }
    by: { en: The board }
    value: 6
    unit: { en: lamps }
    tolerance: { within: 0, reason: { en: Lamps are whole. } }
    tests:
      - { as: now, kind: level, label: { en: "Lamps by coast, 1921" }, data: lamps, column: lit, at: { coast: north, year: 1921 }, found: 6 }
    verdict: holds
    explanation: { en: The table has the same. }
exceptions: []
`,
  ),
  replace(
    FIRST,
    '*trimmers* with them.',
    '*trimmers* with them, when <Claim id="lamps-north">6 lamps</Claim> were lit.',
  ),
);

/** The claim in per cent, which weighs enough for the ledger. */
const perCent = all(
  replace(LEDGER, 'had 6 lamps lit', 'had 6 per cent lit'),
  replace(FIRST, '6 lamps</Claim>', '6 per cent</Claim>'),
);

const cases: Case[] = [
  [
    'a claim of an unknown dataset',
    replace(LEDGER, 'data: lamps', 'data: moons'),
    ['claims.yaml, line 2: the claim lamps-north: tests[0]: there is no dataset “moons”; name one of lamps.'],
  ],
  [
    'a claim of a row that is not there',
    replace(LEDGER, 'year: 1921 }', 'year: 1871 }'),
    [
      'claims.yaml, line 2: the claim lamps-north: tests[0]: no row of lamps with coast north, year 1871; name exactly one.',
    ],
  ],
  [
    'a claim that the data no longer bear',
    replace(LEDGER, 'found: 6', 'found: 7'),
    [
      'claims.yaml, line 2: the claim lamps-north: tests[0]: the data give 6.0, the ledger says 7; correct `found`, and the verdict if it turns.',
    ],
  ],
  [
    'a verdict that the data do not bear',
    replace(LEDGER, 'verdict: holds', 'verdict: revised'),
    [
      'claims.yaml, line 2: the claim lamps-north: the verdict “revised” is not borne: said near 6, found now 6 (holds); write the verdict that this bears.',
    ],
  ],
  [
    'newest data without a date',
    replace(LEDGER, 'Lamps by coast, 1921', 'Lamps by coast'),
    [
      'claims.yaml, line 2: the claim lamps-north: tests[0].label.en is of the newest data and names no year; write the edition or the period.',
    ],
  ],
  [
    'an explanation with an undated “now”',
    replace(LEDGER, 'The table has the same.', 'The table now has the same.'),
    [
      'claims.yaml, line 2: the claim lamps-north: explanation.en says “now” without a date; write of when it is, such as “in October 2025”.',
    ],
  ],
  [
    'an unknown verdict',
    replace(LEDGER, 'verdict: holds', 'verdict: true'),
    [
      'claims.yaml, line 12: claims.lamps-north.verdict is “true”; write holds, revised, roughly, depends, forecast, press or untestable.',
    ],
  ],
  [
    'a tolerance without a reason',
    replace(LEDGER, ', reason: { en: Lamps are whole. }', ''),
    ['claims.yaml, line 9: claims.lamps-north.tolerance.reason is missing; write it.'],
  ],
  [
    'a claim without a paragraph',
    replace(LEDGER, '    paragraph: L-01\n', ''),
    ['claims.yaml, line 2: claims.lamps-north.paragraph is missing; write it.'],
  ],
  [
    'a tested figure without a unit',
    replace(LEDGER, '    unit: { en: lamps }\n', ''),
    ['claims.yaml, line 2: the claim lamps-north has a value and no unit; add `unit`.'],
  ],
  [
    'a claim that is marked nowhere',
    replace(FIRST, '<Claim id="lamps-north">6 lamps</Claim>', '6 lamps'),
    [
      `${INDEX}: the claim lamps-north is marked nowhere in the prose; put one <Claim id="lamps-north"> around its words in L-01.`,
    ],
  ],
  [
    'a claim that is marked in another paragraph',
    all(
      replace(FIRST, '<Claim id="lamps-north">6 lamps</Claim>', '6 lamps'),
      replace(SECOND, 'The board did not', '<Claim id="lamps-north">The board</Claim> did not'),
    ),
    [`${SECOND}, line 16: the claim lamps-north is marked in L-03, the ledger says L-01; correct one of the two.`],
  ],
  [
    'a mark without a claim',
    replace(SECOND, 'A teacher asked', '<Claim id="lamps-who">A teacher</Claim> asked'),
    [`${SECOND}, line 8: there is no claim lamps-who; write it into claims.yaml, or correct the id.`],
  ],
  [
    'a quantity of the prose that belongs to no claim',
    replace(SECOND, 'The board did not answer.', 'The board had $3 million and did not answer.'),
    [
      `${SECOND}, line 14: “$3 million” in L-03 belongs to no claim; mark it with <Claim>, or list it under exceptions in claims.yaml.`,
    ],
  ],
  [
    'a quantity that a mark of another passage has',
    all(perCent, replace(SECOND, 'The board did not', 'With 6 per cent, the board did not')),
    [
      `${SECOND}, line 14: “6 per cent” in L-03 belongs to no claim; mark it with <Claim>, or list it under exceptions in claims.yaml.`,
    ],
  ],
  [
    'a quantity that is the end of one in a mark',
    all(
      replace(LEDGER, 'had 6 lamps lit', 'had 5.7 per cent lit'),
      replace(FIRST, '>6 lamps</Claim> were lit', '>5.7 per cent</Claim> were lit, or 7 per cent'),
    ),
    [
      `${FIRST}, line 6: “7 per cent” in L-01 belongs to no claim; mark it with <Claim>, or list it under exceptions in claims.yaml.`,
    ],
  ],
  [
    'a quantity that is the end of one under exceptions',
    all(
      replace(SECOND, 'The board did not answer.', 'The board had $3 million and did not answer.'),
      replace(LEDGER, 'exceptions: []', 'exceptions: [{ paragraph: L-03, text: { en: $13 million }, reason: A sum. }]'),
    ),
    [
      `${SECOND}, line 14: “$3 million” in L-03 belongs to no claim; mark it with <Claim>, or list it under exceptions in claims.yaml.`,
    ],
  ],
  [
    'a number that the mark alone has',
    replace(FIRST, '6 lamps</Claim>', '7 lamps</Claim>'),
    [
      `${FIRST}, line 8: the mark of lamps-north says “7”, the ledger “The north had 6 lamps lit in 1921”; write the number and the unit that the ledger has, or correct \`said\` in claims.yaml.`,
    ],
  ],
  [
    'a unit that the mark alone has',
    all(replace(LEDGER, 'had 6 lamps lit', 'had 6 barrels'), replace(FIRST, '6 lamps</Claim>', '6 per cent</Claim>')),
    [
      `${FIRST}, line 8: the mark of lamps-north says “6 per cent”, the ledger “The north had 6 barrels in 1921”; write the number and the unit that the ledger has, or correct \`said\` in claims.yaml.`,
    ],
  ],
  [
    'an exception that is missing in a language',
    replace(LEDGER, 'exceptions: []', 'exceptions: [{ paragraph: L-03, text: { es: tres }, reason: A sum. }]'),
    ['claims.yaml, line 14: the exception in L-03 has no text.en; write it.'],
  ],
  [
    'words that are missing in a language',
    replace(LEDGER, 'by: { en: The board }', 'by: { es: La junta }'),
    ['claims.yaml, line 2: the claim lamps-north has no by.en; write it.'],
  ],
];

describe('the check of claims', () => {
  it.each(cases)('reports %s', (_, edit, sentences) => {
    expect(check(all(withLedger, edit))).toEqual(sentences);
  });

  it('lets a quantity pass that is listed as an exception', () => {
    const edit = all(
      replace(SECOND, 'The board did not answer.', 'The board had $3 million and did not answer.'),
      replace(
        LEDGER,
        'exceptions: []',
        'exceptions: [{ paragraph: L-03, text: { en: $3 million }, reason: A sum of no weight. }]',
      ),
    );
    expect(check(all(withLedger, edit))).toEqual([]);
  });

  it('lets a quantity pass that a mark of its passage has named', () => {
    const edit = all(perCent, replace(FIRST, '6 per cent</Claim> were lit', '6 per cent</Claim> were lit, 6 per cent'));
    expect(check(all(withLedger, edit))).toEqual([]);
  });

  it('waits where a table has faults of its own', () => {
    expect(check(all(withLedger, replace(TABLE, 'north,1921,6', 'north,1921,six')))).toHaveLength(1);
  });

  it('waits where the tables are not described', () => {
    expect(check(all(withLedger, write(PACKAGE, '{')))).toHaveLength(1);
  });

  it('waits where the paragraphs of an original are not known', () => {
    expect(check(all(withLedger, replace(INDEX, 'authors: [Ida Holm]', 'authors: Ida Holm')))).toHaveLength(1);
  });
});
