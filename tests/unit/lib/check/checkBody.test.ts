import { describe, expect, it } from 'vitest';
import { all, append, type Case, check, FIRST, INDEX, replace, SECOND } from '../../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'prose outside every tag',
    append(SECOND, 'The sea was calm.'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: text stands outside every tag; move it into a Passage, an Aside or a Pullout.',
    ],
  ],
  [
    'a list outside every tag',
    append(SECOND, '- The sea\n- The lamps'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: text stands outside every tag; move it into a Passage, an Aside or a Pullout.',
    ],
  ],
  [
    'a heading in a section',
    append(SECOND, '## The sea'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: holds a heading; remove it, the title stands in the front matter.',
    ],
  ],
  [
    'a heading inside a tag',
    replace(SECOND, 'The keepers came back', '### Then\n\nThe keepers came back'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 22: holds a heading; remove it, the title stands in the front matter.',
    ],
  ],
  [
    'a heading in an index',
    append(INDEX, '## The sea'),
    ['analyses/lamps-at-sea/en/index.mdx, line 30: holds a heading; remove it, the title stands in the front matter.'],
  ],
  [
    'an import',
    append(SECOND, "import Map from './Map.astro'"),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: holds imports or exports; remove the line, the tags are there without it.',
    ],
  ],
  [
    'an export',
    append(SECOND, 'export const lamps = 9'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: holds imports or exports; remove the line, the tags are there without it.',
    ],
  ],
  [
    'an expression on a line of its own',
    append(SECOND, '{lamps}'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: holds an expression in braces; write the text itself.'],
  ],
  [
    'an expression in a sentence',
    replace(SECOND, 'The board did not', 'The board {did} not'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds an expression in braces; write the text itself.'],
  ],
  [
    'an image',
    replace(SECOND, 'The board did not answer.', 'The board did not answer. ![Lamp](lamp.png)'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds an image; remove it, or make it a chart.'],
  ],
  [
    'a footnote',
    all(replace(SECOND, 'not answer.', 'not answer.[^1]'), append(SECOND, '[^1]: For nine years.')),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: holds a footnote; write a Note in its place.'],
  ],
  [
    'a tag in an index',
    append(INDEX, '<Chart id="lamp-count" />'),
    ['analyses/lamps-at-sea/en/index.mdx, line 30: holds the tag Chart; write plain prose, tags belong in sections.'],
  ],
  [
    'a tag on a page',
    append('pages/en/about.mdx', '<Pullout>Lamps.</Pullout>'),
    ['pages/en/about.mdx, line 10: holds the tag Pullout; write plain prose, tags belong in sections.'],
  ],
  [
    'a term that its passage does not use',
    replace(FIRST, 'term="Trimmers"', 'term="Wick"'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 10: the term “Wick” of Note does not occur in its passage; write it as the passage does.',
    ],
  ],
];

describe('the check of bodies', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
