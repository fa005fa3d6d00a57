import { describe, expect, it } from 'vitest';
import {
  ANALYSIS,
  append,
  type Case,
  check,
  rename,
  replace,
  SECOND,
  toSection,
  write,
} from '../../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'two sections with the same id',
    write(`${ANALYSIS}/03-the-board.mdx`, toSection('Board')),
    [
      'analyses/lamps-at-sea/en/03-the-board.mdx: the id the-board stands already in 01-the-board.mdx; rename the section.',
    ],
  ],
  [
    'a section named as a part of the page',
    rename(SECOND, `${ANALYSIS}/02-sources.mdx`),
    ['analyses/lamps-at-sea/en/02-sources.mdx: the id sources belongs to the page itself; rename the section.'],
  ],
  [
    'a section named as a box of the print panel',
    rename(SECOND, `${ANALYSIS}/02-pick-1.mdx`),
    ['analyses/lamps-at-sea/en/02-pick-1.mdx: the id pick-1 belongs to the page itself; rename the section.'],
  ],
  [
    'a section named as a paragraph',
    rename(SECOND, `${ANALYSIS}/02-l-01.mdx`),
    [
      'analyses/lamps-at-sea/en/02-l-01.mdx: the id l-01 stands already in 01-the-board.mdx, line 6; rename the section.',
    ],
  ],
  [
    'a section named as a chart',
    rename(SECOND, `${ANALYSIS}/02-chart-lamp-count.mdx`),
    [
      'analyses/lamps-at-sea/en/02-chart-lamp-count.mdx: the id chart-lamp-count stands already in 01-the-board.mdx, line 14; rename the section.',
    ],
  ],
  [
    'the same chart twice in an analysis',
    append(SECOND, '<Chart id="lamp-count" />'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: Chart lamp-count stands already in 01-the-board.mdx, line 14; remove one of the two.',
    ],
  ],
  [
    'two notes with the same id',
    replace(
      SECOND,
      'light the lamps.\n',
      'light the lamps.\n\n<Note id="trimmer" term="lamps">They burn oil.</Note>\n',
    ),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 10: the id note-trimmer stands already in 01-the-board.mdx, line 10; choose another.',
    ],
  ],
  [
    'a section named as the handout',
    rename(SECOND, `${ANALYSIS}/02-handout.mdx`),
    ['analyses/lamps-at-sea/en/02-handout.mdx: the id handout belongs to the page itself; rename the section.'],
  ],
];

describe('the check of ids', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
