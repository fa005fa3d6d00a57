import { describe, expect, it } from 'vitest';
import { all, append, type Case, check, INDEX, replace, SECOND, write } from '../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'no front matter',
    write(SECOND, 'The teacher asks.\n'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 1: has no front matter; begin with its fields between two lines of ---.',
    ],
  ],
  [
    'front matter that does not end',
    replace(SECOND, 'now.\n---', 'now.\n'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 1: has no front matter; begin with its fields between two lines of ---.',
    ],
  ],
  ...['--- # more', '+++', '---\u00a0'].map(
    (line): Case => [
      `a line in its front matter that others take for its end: ${JSON.stringify(line)}`,
      replace(SECOND, 'title: The', `${line}\ntitle: The`),
      [
        'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 1: has a line in its front matter that begins with --- or +++; indent it, or take it out.',
      ],
    ],
  ),
  ...['\u00a0', '\u2028', '\v'].map(
    (sign): Case => [
      `front matter that ends in a sign that nobody sees, as if text followed: ${JSON.stringify(sign)}`,
      replace(SECOND, 'now.\n---', `now.\n---${sign}\n\nexport const lamps = 1;\n\n---`),
      [
        'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 1: has a line in its front matter that begins with --- or +++; indent it, or take it out.',
      ],
    ],
  ),
  [
    'a tag that is not closed',
    replace(SECOND, '</Aside>', ''),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 20: cannot be read (Expected a closing tag for `<Aside>`); mend the tag or the sign.',
    ],
  ],
  [
    'a tag that closes another',
    replace(SECOND, '</Aside>', '</Note>'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 24: cannot be read (Unexpected closing tag `</Note>`, expected corresponding closing tag for `<Aside>`); mend the tag or the sign.',
    ],
  ],
  [
    'a brace that is not closed',
    replace(SECOND, 'did not answer', 'did {not answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: cannot be read (Unexpected end of file in expression, expected a corresponding closing brace for `{`); mend the tag or the sign.',
    ],
  ],
  [
    'an HTML comment',
    append(SECOND, '<!-- Later. -->'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: cannot be read (Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_`); mend the tag or the sign.',
    ],
  ],
  [
    'front matter and body that are both broken',
    all(replace(SECOND, 'title: The', 'titel: The'), replace(SECOND, '</Aside>', '')),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx: title is missing; write it.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: titel is unknown; remove it, or write title, summary, years or card.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 20: cannot be read (Expected a closing tag for `<Aside>`); mend the tag or the sign.',
    ],
  ],
  [
    'a section without a body',
    replace(INDEX, '\nEach paragraph of the original has one passage.\n', ''),
    ['analyses/lamps-at-sea/en/index.mdx, line 26: has no text below its front matter; write it.'],
  ],
  [
    'a placeholder in the text',
    replace(SECOND, 'The board did not answer.', 'Lorem ipsum dolor.'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds a placeholder; write the real text.'],
  ],
  ...(
    [
      ['quotes', `${'>'.repeat(3000)} Lamps.`],
      ['lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- Lamps.`).join('\n')],
      ['tags', `${'<Aside title="Lamps">'.repeat(3000)}\n\nLamps.\n\n${'</Aside>'.repeat(3000)}`],
    ] as const
  ).map(
    ([what, text]): Case => [
      `${what} that stand too deep in one another`,
      append(SECOND, text),
      [
        expect.stringMatching(
          /^analyses\/lamps-at-sea\/en\/02-the-teacher\.mdx, line \d+: lists, quotes or tags stand more than 20 deep in one another; write them side by side\.$/,
        ),
      ],
    ],
  ),
];

describe('the reading of MDX', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
