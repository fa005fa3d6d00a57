import { describe, expect, it } from 'vitest';
import {
  ANALYSIS,
  all,
  type Case,
  check,
  FIRST,
  remove,
  rename,
  replace,
  SECOND,
  toSection,
  write,
} from '../../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'a number that repeats',
    write(`${ANALYSIS}/02-the-town.mdx`, toSection('Town')),
    [
      'analyses/lamps-at-sea/en/02-the-town.mdx: has the number 2, as 02-the-teacher.mdx has; give each section a number of its own.',
    ],
  ],
  [
    'a gap in the numbers',
    rename(SECOND, `${ANALYSIS}/03-the-teacher.mdx`),
    [
      'analyses/lamps-at-sea/en/03-the-teacher.mdx: has the number 3 where 2 comes next; number the sections without gaps.',
    ],
  ],
  [
    'numbers that do not start with 1',
    all(rename(SECOND, `${ANALYSIS}/03-the-teacher.mdx`), rename(FIRST, `${ANALYSIS}/02-the-board.mdx`)),
    [
      'analyses/lamps-at-sea/en/02-the-board.mdx: has the number 2 where 1 comes next; number the sections without gaps.',
    ],
  ],
  [
    'more than nine sections',
    all(
      ...Array.from({ length: 8 }, (_, i) =>
        write(`${ANALYSIS}/${String(i + 3).padStart(2, '0')}-part-${i}.mdx`, toSection(`Part ${i}`)),
      ),
    ),
    ['analyses/lamps-at-sea/en: has 10 sections; write at most 9.'],
  ],
  [
    'an analysis without a section',
    all(remove(FIRST), remove(SECOND)),
    ['analyses/lamps-at-sea/en: has no section; write one, such as 01-the-beginning.mdx.'],
  ],
  [
    'two sections with the same title',
    replace(SECOND, 'The teacher asks', 'The board decides'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: title is the same as in 01-the-board.mdx; write another.'],
  ],
  [
    'two sections with the same summary',
    replace(
      SECOND,
      'A teacher wrote to the board, and asked who would light the lamps now.',
      'In 1921 the harbour board sent the keepers of its nine lamps home.',
    ),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: summary is the same as in 01-the-board.mdx; write another.'],
  ],
  [
    'a number on a card that the text has not',
    replace(SECOND, 'summary: A teacher', 'card:\n  number: Nine lamps\n  words: were to be lit\nsummary: A teacher'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 4: card.number is “Nine lamps”, which the text of the section does not have; write a number as it stands there.',
    ],
  ],
];

describe('the check of sections', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });

  it('takes a number on a card that stands in the text, at the beginning of a line or not', () => {
    const card = 'card:\n  number: In 1930\n  words: the keepers came back\nsummary: A teacher';
    expect(check(replace(SECOND, 'summary: A teacher', card))).toEqual([]);
  });

  it('reports more passages than a page in two languages can pair', () => {
    const more = '<Passage of="L-04">\n\nLamps.\n\n</Passage>\n\n'.repeat(7);
    expect(check(replace(SECOND, '<Pullout>', `${more}<Pullout>`))).toContain(
      `${SECOND}: has 9 passages; write at most 8, and the others into a section of their own.`,
    );
  });
});
