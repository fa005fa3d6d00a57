import { describe, expect, it } from 'vitest';
import {
  ANALYSIS,
  append,
  type Case,
  check,
  type Edit,
  INDEX,
  replace,
  SECOND,
} from '../../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'a paragraph that is retold twice',
    append(SECOND, '<Passage of="L-01">\n\nThe board again.\n\n</Passage>'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: Passage retells L-01, which 01-the-board.mdx, line 6 retells already; remove one of the two.',
    ],
  ],
  [
    'a paragraph that is never retold',
    replace(INDEX, 'L-02, L-03]', 'L-02, L-03, L-04]'),
    [
      'analyses/lamps-at-sea/en/index.mdx, line 10: no Passage retells L-04; write one, or take it out of original.paragraphs.',
    ],
  ],
  [
    'a paragraph that the original does not have',
    replace(INDEX, 'L-02, L-03]', 'L-02]'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 14: Passage retells L-03, which is no paragraph of the original; correct it, or list it in index.mdx under original.paragraphs.',
    ],
  ],
  [
    'passages that are out of order',
    replace(INDEX, '[L-01, L-02, L-03]', '[L-01, L-03, L-02]'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 14: Passage retells L-03 after L-02 (02-the-teacher.mdx, line 6); put the passages in the order of the original.',
    ],
  ],
  [
    'a paragraph that is listed twice',
    replace(INDEX, 'L-02, L-03]', 'L-02, L-03, L-03]'),
    ['analyses/lamps-at-sea/en/index.mdx, line 10: original.paragraphs lists L-03 twice; keep one.'],
  ],
  [
    'a paragraph that is no id',
    replace(SECOND, 'of="L-03"', 'of="3"'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 14: the prop `of` of Passage is not a paragraph id such as A-08.',
      'analyses/lamps-at-sea/en/index.mdx, line 10: no Passage retells L-03; write one, or take it out of original.paragraphs.',
    ],
  ],
];

/** The analysis once more under another slug, with the same paragraphs or with others. */
const withTwin =
  (letter: string): Edit =>
  (files) =>
    new Map(
      [...files].flatMap(([path, text]): [string, string][] =>
        path.startsWith(ANALYSIS)
          ? [
              [path, text],
              [path.replace('at-sea', 'on-land'), text.replace(/\bL-(?=\d\d)/g, `${letter}-`)],
            ]
          : [[path, text]],
      ),
    );

it('reports a letter of paragraphs that another analysis has', () => {
  expect(check(withTwin('M'))).toEqual([]);
  expect(check(withTwin('L'))).toEqual([
    'analyses/lamps-on-land/en/index.mdx, line 10: original.paragraphs has the letter L, as lamps-at-sea has; give each analysis one to three letters of its own.',
  ]);
});

describe('the check of passages', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
