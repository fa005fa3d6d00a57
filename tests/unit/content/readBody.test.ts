import { describe, expect, it } from 'vitest';
import { all, append, type Case, check, FIRST, INDEX, replace, SECOND } from '../../helpers/contentFixture.ts';

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
  [
    'a link that runs a script',
    replace(SECOND, 'did not answer', 'did [not](javascript:alert(1)) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “javascript:alert(1)”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a link that holds its page',
    replace(SECOND, 'did not answer', 'did [not](data:text/html,lamps) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “data:text/html,lamps”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a link that leaves out https:',
    replace(SECOND, 'did not answer', 'did [not](//elsewhere.example/) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “//elsewhere.example/”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a link to another host that looks like a path',
    replace(SECOND, 'did not answer', 'did [not](/\\\\elsewhere.example) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “/\\elsewhere.example”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a link to a neighbour',
    replace(SECOND, 'did not answer', 'did [not](about/) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “about/”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a link with a hidden sign',
    replace(SECOND, 'did not answer', 'did [not](https://elsewhere.example/&#x202E;cod) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “https://elsewhere.example/U+202Ecod”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a definition that runs a script',
    all(replace(SECOND, 'did not answer', 'did [not][why] answer'), append(SECOND, '[why]: vbscript:lamps')),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26: links to “vbscript:lamps”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.',
    ],
  ],
  [
    'a link that names another host before its own',
    replace(SECOND, 'did not answer', 'did [not](https://www.bbc.com@evil.example/) answer'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: links to “https://www.bbc.com@evil.example/”, which names a user before its host, as if it were another site; take out what stands before the @.',
    ],
  ],
  [
    'a sign that nobody sees in the title of a link',
    replace(SECOND, 'did not answer', 'did [not](/about/ "a\u202eb") answer'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds the invisible sign U+202E; take it out.'],
  ],
  [
    'a script in the attributes of a heading',
    append('pages/en/about.mdx', '## Oil {#oil .large onclick="alert(1)"}'),
    ['pages/en/about.mdx, line 10: gives a heading class, onclick; write its id alone, as in {#sources}.'],
  ],
  [
    'a sign that turns the direction of writing',
    replace(SECOND, 'did not answer', 'did \u202enot answer'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds the invisible sign U+202E; take it out.'],
  ],
  [
    'a sign without width, written as an entity',
    replace(SECOND, 'did not answer', 'did no&#x200B;t answer'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds the invisible sign U+200B; take it out.'],
  ],
  [
    'a NUL',
    replace(SECOND, 'did not answer', 'did \0 not answer'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: holds the invisible sign U+0000; take it out.'],
  ],
  ...['*not* answer', '[not](/about/) answer', '`not` answer'].map(
    (words): Case => [
      `more than words in a Claim, such as ${words}`,
      replace(SECOND, 'did not answer', `did <Claim id="lamps">${words}</Claim>`),
      [
        'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 16: Claim holds emphasis, code or a link; write its words plainly, or set the mark around other words.',
      ],
    ],
  ),
];

describe('the check of bodies', () => {
  it.each([
    'https://elsewhere.example/a?b=c#d',
    'http://elsewhere.example',
    'https://es.elsewhere.example/Nicolás',
    '/about/#method',
    '/',
    '#the-board',
  ])('lets a link lead to %s', (address) => {
    expect(check(replace(SECOND, 'did not answer', `did [not](${address}) answer`))).toEqual([]);
  });

  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
