import { describe, expect, it } from 'vitest';
import { all, type Case, check, PACKAGE, replace, sound, write } from '../../../helpers/contentFixture.ts';

const TIES = 'data/ties.csv';
const DRAWING = 'charts/ties.yaml';

const chart = `type: relations
subject: power
data: ties
poles:
  - label: { en: The board }
    nodes: [harbour-board]
  - label: { en: A maker }
    nodes: [clock-maker]
groups:
  - label: { en: The coast }
    rows: [keepers, lights]
names:
  keepers: { en: The keepers }
  lights: { en: The lights }
text:
  en:
    title: The board had the keepers
    subtitle: Who held what on the coast
    description: The board held the keepers, and Ada Wind the lights.
`;
const table = `who,kind,whom,paragraph,event,en
clock-maker,holds,lights,,keepers-return,Ada Wind
harbour-board,holds,keepers,L-01,,the board
`;
const field = (name: string) => ({ name, type: 'string', title: name });
const lamps = JSON.parse(sound.get(PACKAGE) ?? '') as { resources: Record<string, unknown>[] };
const ties = {
  ...lamps.resources[0],
  name: 'ties',
  path: 'ties.csv',
  title: 'Ties',
  schema: {
    fields: ['who', 'kind', 'whom', 'paragraph', 'event', 'en'].map(field),
    primaryKey: ['who', 'kind', 'whom'],
  },
};
const drawn = all(
  write(DRAWING, chart),
  write(TIES, table),
  write(PACKAGE, JSON.stringify({ ...lamps, resources: [...lamps.resources, ties] })),
);
const LAST = 'harbour-board,holds,keepers,L-01,';

const cases: Case[] = [
  [
    'a tie without a paragraph or an event',
    replace(TIES, LAST, 'harbour-board,holds,keepers,,'),
    [
      'data/ties.csv, line 3: the tie of harbour-board and keepers rests on nothing; write the paragraph that says so, or the event.',
    ],
  ],
  [
    'a tie with a paragraph that no original has',
    replace(TIES, LAST, 'harbour-board,holds,keepers,L-09,'),
    [
      'data/ties.csv, line 3: the tie of harbour-board and keepers names the paragraph L-09, which no original has; correct it.',
    ],
  ],
  [
    'a tie with a paragraph that names neither of the two',
    replace(TIES, LAST, 'harbour-board,holds,keepers,L-02,'),
    [
      'data/ties.csv, line 3: the tie of harbour-board and keepers names the paragraph L-02, whose passage names neither of them; correct it.',
    ],
  ],
  [
    'a tie with an event that is not there',
    replace(TIES, 'keepers-return', 'keepers-leave'),
    [
      'data/ties.csv, line 2: the tie of clock-maker and lights names keepers-leave, which events.csv does not have; write it there, or correct the id.',
    ],
  ],
  [
    'a tie of somebody who is nowhere known',
    all(replace(TIES, 'clock-maker', 'baker'), replace(DRAWING, '[clock-maker]', '[baker]')),
    [
      'data/ties.csv, line 2: the tie of baker and lights names baker, which people.yaml or terms.yaml does not have; write it there, or correct the id.',
    ],
  ],
  [
    'a tie that the drawing has no cell for',
    replace(DRAWING, '[keepers, lights]', '[keepers]'),
    [
      'charts/ties.yaml, line 9: groups has no cell for the tie of clock-maker and lights; name one of them in rows, the other in nodes.',
    ],
  ],
  [
    'a row that no tie has',
    replace(DRAWING, '[keepers, lights]', '[keepers, lights, boats]'),
    [
      'charts/ties.yaml, line 11: groups[0].rows names boats, which is not drawn; write clock-maker, lights, harbour-board or keepers.',
    ],
  ],
  [
    'a row that stands twice',
    replace(DRAWING, '[keepers, lights]', '[keepers, lights, keepers]'),
    ['charts/ties.yaml, line 9: groups names keepers twice; keep one.'],
  ],
  [
    'a table without ties',
    replace(DRAWING, 'data: ties', 'data: lamps'),
    [
      'charts/ties.yaml, line 3: data names lamps, which is no table of ties, without a column who, kind, whom; name another.',
    ],
  ],
];

describe('the check of ties', () => {
  it('has nothing against those that rest on something', () => {
    expect(check(drawn)).toEqual([]);
  });

  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check((files) => edit(drawn(files)))).toEqual(sentences);
  });
});
