import { describe, expect, it } from 'vitest';
import { all, type Case, CHART, check, INDEX, PACKAGE, replace, SECOND, write } from '../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'a missing field',
    replace(INDEX, 'headline: Who keeps the lamps when the keepers leave\n', ''),
    ['analyses/lamps-at-sea/en/index.mdx: headline is missing; write it.'],
  ],
  [
    'no line on today',
    replace(INDEX, 'today:\n', 'yesterday:\n'),
    [
      'analyses/lamps-at-sea/en/index.mdx: today is missing; write it.',
      'analyses/lamps-at-sea/en/index.mdx, line 22: yesterday is unknown; remove it, or write headline, standfirst, summary, original, published, updated, keyPoints, today, sinceThen, outcome, outcomeCharts, handout or easy.',
    ],
  ],
  [
    'a missing field within another',
    replace(INDEX, '  publisher: Harbour Gazette\n', ''),
    ['analyses/lamps-at-sea/en/index.mdx, line 5: original.publisher is missing; write it.'],
  ],
  [
    'an unknown field',
    replace(SECOND, 'title: The teacher asks', 'title: The teacher asks\nsubtitle: Who?'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: subtitle is unknown; remove it, or write title, summary, years or card.',
    ],
  ],
  [
    'an unknown field in a list',
    replace(CHART, '    label: { en: Lamps }', '    label: { en: Lamps }\n    color: red'),
    [
      'charts/lamp-count.yaml, line 9: series[0].color is unknown; remove it, or write column, where, label, dash or emphasis.',
    ],
  ],
  [
    'an empty field',
    replace(SECOND, 'title: The teacher asks', 'title:'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: title is empty; write a text.'],
  ],
  [
    'a bare date',
    replace(INDEX, '"2026-11-23"', '2026-11-23'),
    ['analyses/lamps-at-sea/en/index.mdx, line 11: published is a bare date; set it in quotation marks.'],
  ],
  [
    'a date that is none',
    replace(INDEX, '"1921-05"', '"May 1921"'),
    ['analyses/lamps-at-sea/en/index.mdx, line 9: original.date is not a date such as 2016, 2016-08 or 2016-08-05.'],
  ],
  [
    'a title that is too long',
    replace(SECOND, 'The teacher asks', 'The teacher asks '.repeat(5)),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: title is longer than 60 characters; shorten it.'],
  ],
  [
    'years that run backwards',
    replace(SECOND, 'summary: A teacher', 'years: [1930, 1912]\nsummary: A teacher'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: years do not run from an earlier to a later one; write [2013, 2022].',
    ],
  ],
  [
    'a summary that is too short',
    replace(SECOND, ', and asked who would light the lamps now', ''),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: summary is shorter than 60 characters; say more.'],
  ],
  [
    'too few points',
    replace(INDEX, '  - The board did not answer.\n', ''),
    ['analyses/lamps-at-sea/en/index.mdx, line 12: keyPoints has fewer than five points; add some.'],
  ],
  [
    'a word outside a closed list',
    replace(CHART, 'type: line', 'type: pie'),
    ['charts/lamp-count.yaml, line 1: type is “pie”; write line, bar, list, facets, relations or map.'],
  ],
  [
    'a text in the place of a number',
    replace(CHART, 'before: 1920', 'before: soon'),
    ['charts/lamp-count.yaml, line 17: breaks[0].before is “soon”; write a number.'],
  ],
  [
    'a list of the wrong length',
    replace(CHART, 'domain: [0, 10]', 'domain: [0]'),
    ['charts/lamp-count.yaml, line 11: y.domain has too few items; write at least 2.'],
  ],
  [
    'a number out of bounds',
    replace(CHART, 'domain: [0, 10]', 'domain: [0, 10]\n  divisor: 0'),
    ['charts/lamp-count.yaml, line 12: y.divisor is 0; write a number above 0.'],
  ],
  [
    'a list in the place of a text',
    replace(INDEX, 'title: The Last Keepers', 'title: [The, Last]'),
    ['analyses/lamps-at-sea/en/index.mdx, line 6: original.title is a list; write a text.'],
  ],
  [
    'a placeholder',
    replace(INDEX, 'The lamps went on burning.', 'TODO'),
    ['analyses/lamps-at-sea/en/index.mdx, line 14: keyPoints[1] holds a placeholder; write the real text.'],
  ],
  [
    'a word of another language that is no placeholder',
    replace(INDEX, 'The lamps went on burning.', 'Todo está dicho.'),
    [],
  ],
  [
    'every fault of one file',
    all(
      replace(SECOND, 'title: The teacher asks', 'titel: The teacher asks'),
      replace(SECOND, 'summary: A teacher wrote to the board, and', 'summary: A teacher'),
    ),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx: title is missing; write it.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: titel is unknown; remove it, or write title, summary, years or card.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: summary is shorter than 60 characters; say more.',
    ],
  ],
  [
    'broken YAML in front matter',
    replace(SECOND, 'title: The teacher asks', 'title: "The teacher asks'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: cannot be read (Missing closing "quote); mend the YAML.'],
  ],
  [
    'the same field twice',
    replace(SECOND, 'title: The teacher asks', 'title: The teacher asks\ntitle: Again'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: cannot be read (Map keys must be unique); mend the YAML.'],
  ],
  [
    'a field that objects pass over',
    replace(SECOND, 'title: The teacher asks', 'title: The teacher asks\n__proto__: Again'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 3: cannot be read (No field is called __proto__); mend the YAML.',
    ],
  ],
  [
    'a text that begins as an alias does',
    replace(SECOND, 'title: The teacher asks', 'title: *The'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: cannot be read (an alias has no anchor); write the text out, or set it in quotation marks.',
    ],
  ],
  [
    'a YAML tag that nobody knows',
    replace(SECOND, 'title: The teacher asks', 'title: !bold The teacher asks'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx, line 2: cannot be read (Unresolved tag: !bold); mend the YAML.'],
  ],
  [
    'broken YAML in a chart',
    replace(CHART, 'domain: [0, 10]', 'domain: [0, 10'),
    [
      'charts/lamp-count.yaml, line 12: cannot be read (Flow sequence in block collection must be sufficiently indented and end with a ]); mend the YAML.',
    ],
  ],
  [
    'a chart that is no group of fields',
    write(CHART, 'line'),
    ['charts/lamp-count.yaml: the file is “line”; write fields with names.'],
  ],
  ...(
    [
      [
        'a day that its month does not have',
        '"2016-02-31"',
        'is “2016-02-31”, a day that its month does not have; correct it',
      ],
      [
        'a 29 February of a year that has none',
        '"2023-02-29"',
        'is “2023-02-29”, a day that its month does not have; correct it',
      ],
      ['a year that is a slip of the keyboard', '"2206-02-01"', 'is “2206-02-01”, a year after 2100; correct it'],
    ] as const
  ).map(
    ([fault, date, words]): Case => [
      fault,
      replace(INDEX, '"2026-11-23"', date),
      [`analyses/lamps-at-sea/en/index.mdx, line 11: published ${words}.`],
    ],
  ),
  [
    'a false day where the day may be left out',
    replace(INDEX, '"1921-05"', '"1921-04-31"'),
    [
      'analyses/lamps-at-sea/en/index.mdx, line 9: original.date is “1921-04-31”, a day that its month does not have; correct it.',
    ],
  ],
  [
    'a change before the publication',
    replace(INDEX, 'published: "2026-11-23"', 'published: "2026-11-23"\nupdated: "2026-11-22"'),
    ['analyses/lamps-at-sea/en/index.mdx, line 12: updated is before published; correct one of the two.'],
  ],
  ...['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example/', 'https:elsewhere.example'].map(
    (address): Case => [
      `the address ${address}`,
      replace(INDEX, '  date: "1921-05"', `  date: "1921-05"\n  url: "${address}"`),
      [
        'analyses/lamps-at-sea/en/index.mdx, line 10: original.url is not a web address; write one that begins with https://.',
      ],
    ],
  ),
  [
    'an address that another site seems to have',
    replace(INDEX, '  date: "1921-05"', '  date: "1921-05"\n  url: "https://harbour.example@evil.example/"'),
    [
      'analyses/lamps-at-sea/en/index.mdx, line 10: original.url names a user before its host, as if it were another site; copy it from the browser.',
    ],
  ],
  [
    'an address with signs that other formats read',
    replace(
      INDEX,
      '  date: "1921-05"',
      '  date: "1921-05"\n  url: \'https://a.example/}},note={\\input{/etc/passwd}}\'',
    ),
    [
      'analyses/lamps-at-sea/en/index.mdx, line 10: original.url has a space or a sign that addresses write with %; copy it from the browser.',
    ],
  ],
  [
    'a title without an end',
    replace(PACKAGE, '"title": "Harbour Gazette, 1923"', `"title": "${'lamps '.repeat(1000)}"`),
    ['data/datapackage.json, line 16: resources[0].sources[0].title has more than 5000 signs; write it shorter.'],
  ],
  [
    'an address with a line break',
    replace(INDEX, '  date: "1921-05"', '  date: "1921-05"\n  url: "https://a.example/\\nER  - "'),
    [
      'analyses/lamps-at-sea/en/index.mdx, line 10: original.url has a space or a sign that addresses write with %; copy it from the browser.',
    ],
  ],
  [
    'a formula that a table says is no value',
    replace(PACKAGE, '"primaryKey"', '"missingValues": ["", "=HYPERLINK(1)"], "primaryKey"'),
    ['data/datapackage.json, line 27: resources[0].schema.missingValues[1] is no word; write one such as NA.'],
  ],
  [
    'an address of a source that runs a script',
    replace(
      PACKAGE,
      '"title": "Harbour Gazette, 1923"',
      '"title": "Harbour Gazette, 1923", "path": "javascript:alert(1)"',
    ),
    [
      'data/datapackage.json, line 16: resources[0].sources[0].path is not a web address; write one that begins with https://.',
    ],
  ],
  ...['title: The Last Keepers', 'authors: [Ida Holm]', 'publisher: Harbour Gazette'].map((field): Case => {
    const [name = '', value = ''] = field.split(': ');
    const broken = value.startsWith('[') ? '["Ida\\nER"]' : '"A\\nER  - "';
    const place = name === 'authors' ? 'authors[0]' : name;
    return [
      `a line break in ${name}`,
      replace(INDEX, field, `${name}: ${broken}`),
      [expect.stringContaining(`original.${place} has a line break; write it as one line.`)],
    ];
  }),
  [
    'an invisible sign that is written as an escape',
    replace(INDEX, 'title: The Last Keepers', 'title: "The \\u202eLast Keepers"'),
    ['analyses/lamps-at-sea/en/index.mdx, line 6: original.title holds the invisible sign U+202E; take it out.'],
  ],
  [
    'fields that stand too deep in one another',
    replace(SECOND, 'title: The teacher asks', `title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    [expect.stringContaining('fields stand too deep in one another; write them side by side.')],
  ],
];

describe('the check of fields', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
