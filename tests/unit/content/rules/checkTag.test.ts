import { describe, expect, it } from 'vitest';
import { all, append, type Case, check, FIRST, replace, SECOND } from '../../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'an unknown tag',
    append(SECOND, '<Video id="lamp" />'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: Video is not a tag of this site; use Passage, Chart, Note, Aside, Pullout, Timeline, Claim or Spanish.',
    ],
  ],
  [
    'a lower-case tag',
    append(SECOND, '<marquee>Lamps</marquee>'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: the HTML tag marquee is not used in content; use Passage, Chart, Note, Aside, Pullout, Timeline, Claim or Spanish.',
    ],
  ],
  [
    'a lower-case tag in a sentence',
    replace(SECOND, 'The board did not', 'The board <b>did</b> not'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: the HTML tag b is not used in content; use Passage, Chart, Note, Aside, Pullout, Timeline, Claim or Spanish.',
    ],
  ],
  [
    'a tag without a name',
    append(SECOND, '<>Lamps</>'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: <> is not a tag of this site; use Passage, Chart, Note, Aside, Pullout, Timeline, Claim or Spanish.',
    ],
  ],
  [
    'an unknown prop',
    replace(FIRST, '<Chart id="lamp-count" />', '<Chart id="lamp-count" width="300" />'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 14: the prop `width` of Chart is unknown; remove it, or write id or only.',
    ],
  ],
  [
    'an unknown prop of a tag that takes none',
    replace(SECOND, '<Pullout>', '<Pullout size="large">'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 12: the prop `size` of Pullout is unknown; remove it.'],
  ],
  [
    'a missing prop',
    replace(SECOND, '<Aside title="Later">', '<Aside>'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 20: the prop `title` of Aside is missing; write it.'],
  ],
  [
    'a wrong value of a prop',
    replace(FIRST, 'id="trimmer"', 'id="Trimmer 1"'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 10: the prop `id` of Note is not a lower-case id such as oil-production.',
    ],
  ],
  [
    'an empty prop',
    replace(SECOND, 'title="Later"', 'title=""'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 20: the prop `title` of Aside is empty; write the text.'],
  ],
  [
    'a prop without a value',
    replace(SECOND, 'title="Later"', 'title'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 20: the prop `title` of Aside is no text in quotation marks; write title="…".',
    ],
  ],
  [
    'an expression as a value',
    replace(FIRST, 'id="lamp-count"', 'id={"lamp-count"}'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 14: the prop `id` of Chart is no text in quotation marks; write id="…".',
    ],
  ],
  [
    'props that are spread',
    replace(FIRST, '<Chart id="lamp-count" />', '<Chart id="lamp-count" {...lamps} />'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 14: Chart has the props {...lamps}; write each out, its value in quotation marks.',
    ],
  ],
  [
    'a place of a chart that is none',
    replace(FIRST, '<Chart id="lamp-count" />', '<Chart id="lamp-count" only="whole" />'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 14: the prop `only` of Chart is not “section”; write that, or leave it out.',
    ],
  ],
  [
    'the same prop twice',
    replace(FIRST, 'id="lamp-count"', 'id="lamp-count" id="lamp-count"'),
    ['analyses/lamps-at-sea/en/01-the-board.mdx, line 14: the prop `id` of Chart stands twice; keep one.'],
  ],
  [
    'a Note outside every Passage',
    append(SECOND, '<Note id="sea" term="Sea">Much water.</Note>'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: Note stands at the top level of the section; put it inside Passage.',
    ],
  ],
  [
    'a Note in an Aside',
    replace(SECOND, 'in 1930.', 'in 1930.\n\n<Note id="keeper" term="Keepers">They keep.</Note>'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 24: Note stands inside Aside; put it inside Passage.'],
  ],
  [
    'a Note in a line of text',
    replace(SECOND, 'did not answer.', 'did not <Note id="answer" term="answer">No letter came.</Note> answer.'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: Note stands in a line of text; give it a line of its own, with an empty line before and after.',
    ],
  ],
  [
    'a Passage in a Passage',
    all(replace(SECOND, 'lamps.\n\n</Passage>', 'lamps.'), append(SECOND, '</Passage>')),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 10: Pullout stands inside Passage; put it at the top level of the section.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 12: Passage stands inside Passage; put it at the top level of the section.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 18: Aside stands inside Passage; put it at the top level of the section.',
    ],
  ],
  [
    'a Chart in a Passage',
    all(
      replace(FIRST, '\n<Chart id="lamp-count" />\n', ''),
      replace(FIRST, '\n</Passage>', '\n<Chart id="lamp-count" />\n\n</Passage>'),
    ),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 12: Chart stands inside Passage; put it at the top level of the section.',
    ],
  ],
  [
    'a Chart that holds text',
    replace(FIRST, '<Chart id="lamp-count" />', '<Chart id="lamp-count">Lamps</Chart>'),
    ['analyses/lamps-at-sea/en/01-the-board.mdx, line 14: Chart holds text; close it at once, as in <Chart … />.'],
  ],
  [
    'a Claim on a line of its own',
    replace(SECOND, 'not answer.', 'not answer.\n\n<Claim id="lamps-nine">Nine lamps</Claim>'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 18: Claim stands on a line of its own; set it into a sentence.',
    ],
  ],
  [
    'a Claim outside every Passage',
    replace(SECOND, 'back in 1930', 'back in <Claim id="lamps-back">1930</Claim>'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 22: Claim stands inside Aside; put it inside Passage.'],
  ],
  [
    'an empty Passage',
    replace(SECOND, '\nThe board did not answer.\n', ''),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 14: Passage is empty; write its text, or remove it.'],
  ],
  [
    'a Passage that holds nothing but a Note',
    replace(SECOND, 'The board did not answer.', '<Note id="board" term="Board">Men of the harbour.</Note>'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 14: Passage is empty; write its text, or remove it.'],
  ],
  [
    'an empty Note',
    replace(FIRST, 'People who cut the wick of a lamp.', ''),
    ['analyses/lamps-at-sea/en/01-the-board.mdx, line 10: Note is empty; write its text, or remove it.'],
  ],
  [
    'an empty Pullout',
    replace(SECOND, 'Nobody, the teacher feared, would light them.', ''),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 12: Pullout is empty; write its text, or remove it.'],
  ],
  [
    'an empty Aside',
    replace(SECOND, '\nThe keepers came back in 1930.\n', ''),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 20: Aside is empty; write its text, or remove it.'],
  ],
];

describe('the check of tags', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
