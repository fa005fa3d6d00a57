import { describe, expect, it } from 'vitest';
import {
  ANALYSIS,
  all,
  type Case,
  CHART,
  check,
  FIRST,
  INDEX,
  PACKAGE,
  remove,
  rename,
  replace,
  SECOND,
  TABLE,
  write,
} from '../../helpers/contentFixture.ts';

const cases: Case[] = [
  [
    'a stray file',
    write('notes/ideas.txt', 'Lamps.'),
    ['notes/ideas.txt: no collection reads this file; move it or delete it.'],
  ],
  [
    'a file beside the sections that is no MDX',
    write(`${ANALYSIS}/draft.md`, 'Lamps.'),
    ['analyses/lamps-at-sea/en/draft.md: no collection reads this file; move it or delete it.'],
  ],
  [
    'a page that the site does not have',
    write('pages/en/press.mdx', 'Lamps.'),
    ['pages/en/press.mdx: no collection reads this file; move it or delete it.'],
  ],
  [
    'a file name that is no section’s',
    rename(SECOND, `${ANALYSIS}/the-teacher.mdx`),
    ['analyses/lamps-at-sea/en/the-teacher.mdx: needs a name such as 03-the-army.mdx; rename the file.'],
  ],
  [
    'a chart with capital letters in its name',
    write('charts/Lamps.yaml', 'type: line'),
    ['charts/Lamps.yaml: needs a name such as oil-production.yaml; rename the file.'],
  ],
  [
    'an empty section',
    write(SECOND, '\n'),
    ['analyses/lamps-at-sea/en/02-the-teacher.mdx: is empty; write it or delete it.'],
  ],
  ['an empty chart', write(CHART, ''), ['charts/lamp-count.yaml: is empty; write it or delete it.']],
  ['an empty table', write(TABLE, ''), ['data/lamps.csv: is empty; write it or delete it.']],
  [
    'an empty description of the tables',
    write(PACKAGE, ''),
    ['data/datapackage.json: is empty; write it or delete it.'],
  ],
  ['an empty page', write('pages/en/about.mdx', ''), ['pages/en/about.mdx: is empty; write it or delete it.']],
  ['an empty index', write(INDEX, ''), ['analyses/lamps-at-sea/en/index.mdx: is empty; write it or delete it.']],
  ['a missing index', remove(INDEX), ['analyses/lamps-at-sea/en/index.mdx: is missing; write it.']],
  ['a missing page', remove('pages/en/home.mdx'), ['pages/en/home.mdx: is missing; write it.']],
  [
    'no analysis at all',
    all(remove(INDEX), remove(FIRST), remove(SECOND), replace(CHART, 'written: [lamps-at-sea]', 'written: []')),
    ['analyses: holds no analysis; write one.'],
  ],
  [
    'a slug that is the address of another page',
    (files) =>
      new Map(
        [...files].map(([path, text]) => [
          path.replace('lamps-at-sea', 'figures'),
          text.replace('[lamps-at-sea]', '[figures]'),
        ]),
      ),
    ['analyses/figures: is the address of another page of the site; rename the folder.'],
  ],
  [
    'a slug that is the folder of the PDFs',
    (files) =>
      new Map(
        [...files].map(([path, text]) => [
          path.replace('lamps-at-sea', 'pdf'),
          text.replace('[lamps-at-sea]', '[pdf]'),
        ]),
      ),
    ['analyses/pdf: is the address of another page of the site; rename the folder.'],
  ],
  [
    'a slug that is a language',
    (files) =>
      new Map(
        [...files].map(([path, text]) => [path.replace('lamps-at-sea', 'en'), text.replace('[lamps-at-sea]', '[en]')]),
      ),
    ['analyses/en: is the address of another page of the site; rename the folder.'],
  ],
  [
    'a slug with capital letters',
    (files) =>
      new Map(
        [...files].map(([path, text]) => [path.replace('lamps-at-sea', 'Lamps'), text.replace('[lamps-at-sea]', '[]')]),
      ),
    ['analyses/Lamps: is not a lower-case name such as slow-motion-coup; rename the folder.'],
  ],
  [
    'a language that the site does not have',
    (files) => new Map([...files].map(([path, text]) => [path.replace('sea/en', 'sea/fr'), text])),
    ['analyses/lamps-at-sea/fr: is not for a language of the site; name the folder en.'],
  ],
];

describe('the check of files', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
