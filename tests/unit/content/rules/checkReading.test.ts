import { describe, expect, it } from 'vitest';
import { append, type Case, check, FIRST, INDEX, replace, SECOND } from '../../../helpers/contentFixture.ts';

const NOTE = 'People who cut the wick of a lamp.';
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${'s'.repeat(i)}`).join(' ');

const cases: Case[] = [
  [
    'a date in a note without a source',
    replace(FIRST, NOTE, 'People who cut the wick of a lamp, until 1911.'),
    [
      `${FIRST}, line 10: the Note on “Trimmers” says “1911”, which its passage does not, and has no source; end it with one, as in “(Source: IMF, October 2025.)”.`,
    ],
  ],
  ['a date in a note with a source', replace(FIRST, NOTE, `${NOTE} (Source: Harbour Gazette, 1911.)`), []],
  [
    'an abbreviation that its section does not explain',
    replace(SECOND, 'The board did not answer.', 'The HBT did not answer.'),
    [
      `${SECOND}, line 14: uses “HBT” and never says what it is, though a section is read alone; explain it in brackets after the words that it stands for, in words beside it, or in a Note.`,
    ],
  ],
  [
    'an abbreviation that only another section explains',
    (files) =>
      replace(
        SECOND,
        'The board did not answer.',
        'The HBT did not answer.',
      )(replace(FIRST, 'the board sent', 'the board (HBT) sent')(files)),
    [expect.stringContaining(`${SECOND}, line 14: uses “HBT”`)],
  ],
  [
    'a pull-out that repeats a sentence',
    append(SECOND, '<Pullout>The teacher asked who would light the lamps.</Pullout>'),
    [
      `${SECOND}, line 26: Pullout repeats “A teacher asked who would light the lamps.”, which stands beside it; say it in other words, or say something else.`,
    ],
  ],
  [
    'a key point of too many words',
    replace(INDEX, '  - Nobody paid for the oil.', `  - ${words(21)}`),
    [`${INDEX}, line 15: keyPoints[2] has 21 words; write at most 20.`],
  ],
  ['a key point of just as many', replace(INDEX, '  - Nobody paid for the oil.', `  - ${words(20)}`), []],
];

describe('what a reader meets', () => {
  it.each(cases)('%s', (_, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
