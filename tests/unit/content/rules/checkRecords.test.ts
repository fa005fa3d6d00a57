import { describe, expect, it } from 'vitest';
import {
  all,
  append,
  type Case,
  check,
  type Edit,
  FIRST,
  read,
  replace,
  sound,
  write,
} from '../../../helpers/contentFixture.ts';

const LEDGER = 'claims.yaml';
const JUDGEMENTS = 'judgements.yaml';

const toClaim = (id: string, said: string, by = '{ en: The board }') =>
  `  ${id}:\n    paragraph: L-01\n    group: people\n    said: { en: "${said}" }\n    by: ${by}\n    verdict: untestable\n    explanation: { en: No table has it. }\n`;

/** Sound content with so many claims, each marked. */
const withClaims = (...claims: [id: string, said: string, by?: string][]): Edit =>
  all(
    write(LEDGER, `claims:\n${claims.map((claim) => toClaim(...claim)).join('')}exceptions: []\n`),
    replace(
      FIRST,
      '*trimmers* with them.',
      `*trimmers* with them, ${claims.map(([id]) => `<Claim id="${id}">lit</Claim>`).join(', ')}.`,
    ),
  );

const LONG = 'The lamps of the north were lit by keepers whom the board had never paid for oil';

const cases: Case[] = [
  [
    'a claim whose page would be that of all claims',
    withClaims(['index', 'Lamps were lit']),
    ['claims.yaml, line 2: the claim index has an id that is part of another address of the site; rename it.'],
  ],
  [
    'a claim with the id of a heading',
    withClaims(['group-oil', 'Lamps were lit']),
    ['claims.yaml, line 2: the claim group-oil has an id that is part of another address of the site; rename it.'],
  ],
  [
    'a claim that nobody makes',
    withClaims(['lamps-lit', 'Lamps were lit', '{}']),
    ['claims.yaml, line 2: the claim lamps-lit has no by.en; write it.'],
  ],
  [
    'two claims whose pages would have one title',
    withClaims(['lamps-oil', `${LONG}, or for wicks`], ['lamps-wicks', `${LONG}, or for bread`]),
    [
      'claims.yaml, line 9: the page of the claim lamps-wicks would have the title of the claim lamps-oil, “Check: The lamps of the north were lit by keepers whom the board had…”; begin `said.en` of one of the two in other words.',
    ],
  ],
];

describe('the page of a check or a judgement', () => {
  it.each(cases)('cannot be made of %s', (_, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });

  it('knows the paragraph that states the figure, without its notes', () => {
    const { sections } = read(withClaims(['lamps-lit', 'Lamps were lit']));
    expect(sections.get('lamps-at-sea/en/01-the-board')?.marks).toEqual({
      'lamps-lit': {
        paragraph: 'In May 1921 the board sent its keepers home, and the trimmers with them, lit.',
        text: 'lit',
      },
    });
  });

  it('is there for claims that differ after the beginning of what is said', () => {
    expect(check(withClaims(['lamps-oil', LONG], ['lamps-wicks', `No ${LONG}`]))).toEqual([]);
  });

  it('has the title of no other judgement, and no id of the page that has them all', () => {
    const again = sound.get(JUDGEMENTS)?.replace('jl-01', 'since-then') ?? '';
    expect(check(append(JUDGEMENTS, again))).toEqual([
      'judgements.yaml, line 11: the judgement since-then has an id that is part of another address of the site; rename it.',
      'judgements.yaml, line 11: the page of the judgement since-then would have the title of the judgement jl-01, “Question: Who would light the lamps now?”; begin `said.en` of one of the two in other words.',
    ]);
  });
});
