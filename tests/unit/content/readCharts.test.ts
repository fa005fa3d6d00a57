import { describe, expect, it } from 'vitest';
import { all, type Case, CHART, check, FIRST, replace, TABLE } from '../../helpers/contentFixture.ts';

/** Draws the column of the dark lamps, and says so. */
const DARK = all(
  replace(CHART, 'column: lit', 'column: dark'),
  replace(CHART, 'The lamps lit fell from 9 in 1919 to 4 in 1922.', 'The dark lamps rose from 0 in 1919 to 5 in 1922.'),
);

/** A list, without what a list does not draw. */
const LIST = [
  replace(CHART, 'type: line', 'type: list'),
  replace(CHART, 'written: [lamps-at-sea]\n', ''),
  replace(CHART, 'breaks:\n  - before: 1920\n    label: { en: counted anew }\n', ''),
  replace(CHART, 'annotations:\n  - x: 1921\n    label: { en: keepers leave }\n', ''),
];

const cases: Case[] = [
  [
    'a chart that does not exist',
    replace(FIRST, 'id="lamp-count"', 'id="lamp-oil"'),
    [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 14: there is no chart lamp-oil; write charts/lamp-oil.yaml, or name lamp-count.',
    ],
  ],
  [
    'a dataset that does not exist',
    replace(CHART, 'data: lamps', 'data: ships'),
    ['charts/lamp-count.yaml, line 3: there is no dataset ships; write lamps.'],
  ],
  [
    'an analysis that does not exist',
    replace(CHART, '[lamps-at-sea]', '[lamps-at-sea, ships-at-sea]'),
    ['charts/lamp-count.yaml, line 15: written names ships-at-sea, which is no analysis; write lamps-at-sea.'],
  ],
  [
    'years from a column that does not exist',
    replace(CHART, 'x: year', 'x: month'),
    [
      'charts/lamp-count.yaml, line 4: x names month, which is no column of whole numbers in lamps; write year, lit or dark.',
    ],
  ],
  [
    'years from a column of texts',
    replace(CHART, 'x: year', 'x: coast'),
    [
      'charts/lamp-count.yaml, line 4: x names coast, which is no column of whole numbers in lamps; write year, lit or dark.',
    ],
  ],
  [
    'a column that does not exist',
    replace(CHART, 'column: lit', 'column: burnt'),
    [
      'charts/lamp-count.yaml, line 6: series[0].column names burnt, which is no column of numbers in lamps; write lit or dark.',
    ],
  ],
  [
    'a column of texts',
    replace(CHART, 'column: lit', 'column: coast'),
    [
      'charts/lamp-count.yaml, line 6: series[0].column names coast, which is no column of numbers in lamps; write lit or dark.',
    ],
  ],
  [
    'a condition on a column that does not exist',
    replace(CHART, 'coast: north', 'shore: north'),
    [
      'charts/lamp-count.yaml, line 7: series[0].where names shore, which is no column of lamps; write coast, year, lit or dark.',
    ],
  ],
  [
    'a condition on a value that does not exist',
    replace(CHART, 'coast: north', 'coast: west'),
    ['charts/lamp-count.yaml, line 7: series[0].where asks for coast “west”, which no row has; write north or south.'],
  ],
  [
    'conditions that together select no row',
    replace(CHART, 'coast: north', 'coast: south, lit: "4"'),
    ['charts/lamp-count.yaml, line 7: series[0].where selects no row; change or remove a condition.'],
  ],
  [
    'a series with two rows for a year',
    replace(CHART, '    where: { coast: north }\n', ''),
    ['charts/lamp-count.yaml, line 6: series[0] has more than one row for 1919; select one with where.'],
  ],
  [
    'a series without a value',
    all(
      replace(CHART, 'series:\n', 'series:\n  - column: dark\n    where: { coast: south }\n    label: { en: South }\n'),
      replace(CHART, '- x: 1921', '- x: 1921\n    y: 6'),
    ),
    ['charts/lamp-count.yaml, line 6: series[0].column has no value in its rows; name another, or select other rows.'],
  ],
  [
    'a logarithmic scale for a value of nothing',
    all(DARK, replace(CHART, 'y:\n', 'y:\n  scale: log\n')),
    ['charts/lamp-count.yaml, line 10: y.scale is log, and series[0] has values that are not above 0; write linear.'],
  ],
  [
    'a break before the first year',
    replace(CHART, 'before: 1920', 'before: 1900'),
    [
      'charts/lamp-count.yaml, line 17: breaks[0].before is 1900; write a year from 1919 to 1921, the rows that are drawn.',
    ],
  ],
  [
    'a break after the last year',
    replace(CHART, 'before: 1920', 'before: 1922'),
    [
      'charts/lamp-count.yaml, line 17: breaks[0].before is 1922; write a year from 1919 to 1921, the rows that are drawn.',
    ],
  ],
  [
    'an annotation outside the rows',
    replace(CHART, 'x: 1921', 'x: 1925'),
    [
      'charts/lamp-count.yaml, line 20: annotations[0].x is 1925; write a year from 1919 to 1922, the rows that are drawn.',
    ],
  ],
  [
    'an annotation of a year without a value',
    all(DARK, replace(TABLE, '6,3', '6,')),
    ['charts/lamp-count.yaml, line 20: annotations[0] has no y, and the first series has no value for 1921; write y.'],
  ],
  [
    'a reported figure that is not given',
    replace(CHART, 'x: 1921', 'x: 1921\n    kind: reported'),
    ['charts/lamp-count.yaml, line 20: annotations[0] marks a reported figure and has no y; write it.'],
  ],
  [
    'a reported figure outside the axis',
    replace(CHART, 'x: 1921', 'x: 1921\n    kind: reported\n    y: 30'),
    ['charts/lamp-count.yaml, line 22: annotations[0].y is 30; write a value within y.domain, from 0 to 10.'],
  ],
  [
    'names of rows for a chart that is no list',
    replace(CHART, 'x: year\n', 'x: year\nlabels:\n  1919: { en: The first }\n'),
    [
      'charts/lamp-count.yaml, line 5: labels name the rows of a list, and this chart is none; remove them, or write type: list.',
    ],
  ],
  [
    'a note on a bar',
    replace(CHART, 'type: line', 'type: bar'),
    [
      'charts/lamp-count.yaml, line 19: annotations are drawn on lines, and not by type: bar; remove them, or write type: line.',
    ],
  ],
  [
    'what facets do not draw',
    replace(CHART, 'type: line', 'type: facets'),
    [
      'charts/lamp-count.yaml, line 12: y.rules are not drawn by type: facets; remove them.',
      'charts/lamp-count.yaml, line 19: annotations are drawn on lines, and not by type: facets; remove them, or write type: line.',
    ],
  ],
  [
    'bars on a logarithmic scale',
    all(...LIST, replace(CHART, 'y:\n', 'y:\n  scale: log\n')),
    ['charts/lamp-count.yaml, line 10: y.scale is log, and bars stand on zero, which it does not have; write linear.'],
  ],
  [
    'a date in a list without editions',
    all(...LIST.toSpliced(1, 1)),
    [
      'charts/lamp-count.yaml, line 15: written marks a date between editions, and year has none such as 2016-04; remove it.',
    ],
  ],
  [
    'a type of chart that does not exist',
    replace(CHART, 'type: line', 'type: pie'),
    ['charts/lamp-count.yaml, line 1: type is “pie”; write line, bar, list, facets, relations or map.'],
  ],
  [
    'a field that no series has',
    replace(CHART, 'series:\n', 'series:\n  - colum: dark\n    column: dark\n    label: { en: South }\n'),
    [
      'charts/lamp-count.yaml, line 6: series[0].colum is unknown; remove it, or write column, where, label, dash or emphasis.',
    ],
  ],
  [
    'marks of time in a list',
    replace(CHART, 'type: line', 'type: list'),
    [
      'charts/lamp-count.yaml, line 16: breaks stand on an axis of years, and a list has none; remove them.',
      'charts/lamp-count.yaml, line 19: annotations stand on an axis of years, and a list has none; say it in the labels.',
    ],
  ],
  [
    'a name for a row that a list does not have',
    all(
      ...LIST,
      replace(CHART, 'x: year\n', 'x: year\nlabels:\n  "1919": { en: The first }\n  "1930": { en: The last }\n'),
    ),
    [
      'charts/lamp-count.yaml, line 7: labels names “1930”, which no row of the list has as year; write 1919, 1920, 1921 or 1922.',
    ],
  ],
  [
    'a row on the card that a list does not have',
    all(...LIST, replace(CHART, 'x: year\n', 'x: year\ncard: ["1919", "1930"]\n')),
    [
      'charts/lamp-count.yaml, line 5: card names “1930”, which no row of the list has as year; write 1919, 1920, 1921 or 1922.',
    ],
  ],
  [
    'rows for the card of a chart without rows',
    replace(CHART, 'x: year\n', 'x: year\ncard: ["1919"]\n'),
    [
      'charts/lamp-count.yaml, line 5: card names rows of a list, and this chart is none; remove it, or write type: list.',
    ],
  ],
  [
    'a name of a row in no language of the site',
    all(...LIST, replace(CHART, 'x: year\n', 'x: year\nlabels:\n  "1919": { es: La primera }\n')),
    [
      'charts/lamp-count.yaml, line 6: labels[1919].en is missing; write it.',
      'charts/lamp-count.yaml, line 6: labels[1919].es is for no language of the site; write en.',
    ],
  ],
  [
    'two bars for one row of a list',
    all(
      ...LIST,
      replace(CHART, 'series:\n', 'series:\n  - column: lit\n    where: { coast: north }\n    label: { en: North }\n'),
    ),
    [
      'charts/lamp-count.yaml, line 5: two series have a row for 1919; a list has one bar a row, select others with where.',
    ],
  ],
  [
    'a list with values on both sides of zero',
    all(...LIST, replace(CHART, 'value: 7', 'value: -7'), replace(CHART, '  domain: [0, 10]\n', '')),
    [
      'charts/lamp-count.yaml, line 5: the bars of a list run one way, and its values lie on both sides of zero; write type: bar.',
    ],
  ],
  [
    'an edition that does not exist',
    all(...LIST, replace(CHART, 'x: year', 'x: coast'), replace(CHART, '{ coast: north }', '{ year: "1931" }')),
    [
      'charts/lamp-count.yaml, line 7: series[0].where asks for year “1931”, which no row has; write 1919, 1920, 1921 or 1922.',
    ],
  ],
  [
    'an axis upside down',
    all(
      replace(CHART, 'domain: [0, 10]', 'domain: [10, 0]'),
      replace(CHART, '  rules:\n    - value: 7\n      label: { en: enough }\n', ''),
    ),
    ['charts/lamp-count.yaml, line 11: y.domain runs from 10 to 0; write the lower value first.'],
  ],
  [
    'a rule outside the axis',
    replace(CHART, 'value: 7', 'value: 12'),
    ['charts/lamp-count.yaml, line 13: y.rules[0].value is 12; write a value within y.domain, from 0 to 10.'],
  ],
  [
    'a chart without a description',
    replace(CHART, '    description: The lamps lit fell from 9 in 1919 to 4 in 1922.\n', ''),
    ['charts/lamp-count.yaml, line 23: text.en.description is missing; write it.'],
  ],
  [
    'a number in the title that no row bears',
    replace(CHART, 'went out from 1921', 'went out from 1918'),
    ['charts/lamp-count.yaml, line 24: text.en.title says 1918, which no row, rule or annotation bears; correct it.'],
  ],
  [
    'a number in the subtitle that no row bears',
    replace(CHART, '1919 to 1922', '1919 to 1932'),
    [
      'charts/lamp-count.yaml, line 25: text.en.subtitle says 1932, which no row, rule or annotation bears; correct it.',
    ],
  ],
  [
    'numbers in the description that no row bears',
    replace(CHART, 'from 9 in 1919 to 4', 'from 90 in 1919 to 40'),
    [
      'charts/lamp-count.yaml, line 26: text.en.description says 90, which no row, rule or annotation bears; correct it.',
      'charts/lamp-count.yaml, line 26: text.en.description says 40, which no row, rule or annotation bears; correct it.',
    ],
  ],
  [
    'words in a language that the site does not have',
    replace(CHART, '{ en: enough }', '{ en: enough, fr: assez }'),
    ['charts/lamp-count.yaml, line 14: y.rules[0].label.fr is for no language of the site; write en.'],
  ],
];

describe('the check of charts', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
