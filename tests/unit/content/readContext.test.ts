import { describe, expect, it } from 'vitest';
import { type Case, check, type Edit, INDEX, read, remove, replace, write } from '../../helpers/contentFixture.ts';

const PEOPLE = 'people.yaml';
const TERMS = 'terms.yaml';
const EVENTS = 'events.csv';
const JUDGEMENTS = 'judgements.yaml';
const SOURCES = 'sources.yaml';

const RETURN = 'keepers-return,1930,,year';

/** What is said of an event, or its end, after the day that the site tells. */
const FUTURE = [
  'events.csv, line 3: the event keepers-return is of 1932, and the newest `asOf` of people and judgements is 1931; correct one of the two.',
];

/** Gives the events, in order, the names that an index has for them. */
const named =
  (...names: string[]): Edit =>
  (files) => {
    const rows = files.get(EVENTS)?.trimEnd().split('\n') ?? [];
    return write(EVENTS, rows.map((row, i) => `${row},${['name_en', ...names][i]}`).join('\n'))(files);
  };

const cases: Case[] = [
  ['a file that is missing', remove(TERMS), ['terms.yaml: is missing; write it.']],
  [
    'an event without source',
    replace(EVENTS, 'one,gazette-1919', 'one,'),
    ['events.csv, line 2: sources is empty; name a source of sources.yaml.'],
  ],
  [
    'a date that its precision does not bear',
    replace(EVENTS, RETURN, 'keepers-return,1930,,day'),
    ['events.csv, line 3: date is not as precise as `precision` says; correct one of the two.'],
  ],
  [
    'a day that its month does not have',
    replace(EVENTS, RETURN, 'keepers-return,1930-02-30,,day'),
    ['events.csv, line 3: date is “1930-02-30”, a day that its month does not have; correct it.'],
  ],
  [
    'a period that ends before it begins',
    replace(EVENTS, RETURN, 'keepers-return,1930,1929,year'),
    ['events.csv, line 3: until is before date; correct one of the two.'],
  ],
  [
    'a name that nobody explains',
    replace('analyses/lamps-at-sea/en/02-the-teacher.mdx', 'A teacher asked who', 'A teacher asked Anselm Rook who'),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 6: L-02 names “Anselm Rook”, which no entry of people.yaml or terms.yaml has among its forms; add it there, or write it otherwise.',
    ],
  ],
  ['an event in the future', replace(EVENTS, RETURN, 'keepers-return,1932,,year'), FUTURE],
  ['a period that ends in the future', replace(EVENTS, RETURN, 'keepers-return,1930,1932,year'), FUTURE],
  [
    'a core event with sources of one publisher',
    replace(SOURCES, 'publisher: "Coast Herald"', 'publisher: "Harbour Gazette"'),
    [
      'events.csv, line 3: the event keepers-return is core, and its sources are of one publisher; add one of another, or set core to no.',
    ],
  ],
  [
    'sources that agree, where there is one',
    replace(EVENTS, 'one,gazette-1919', 'agree,gazette-1919'),
    [
      'events.csv, line 2: the event keepers-dismissed has the status agree and one source; add another, or set the status to one.',
    ],
  ],
  [
    'an event out of order',
    replace(EVENTS, RETURN, 'keepers-return,1920,,year'),
    ['events.csv, line 3: date 1920 comes after 1921-05; put the rows in rising order.'],
  ],
  [
    'an event that stands twice',
    replace(EVENTS, RETURN, 'keepers-dismissed,1930,,year'),
    ['events.csv, line 3: the event keepers-dismissed stands twice; give each an id of its own.'],
  ],
  [
    'another head row',
    replace(EVENTS, 'id,date,until', 'id,day,until'),
    [
      'events.csv, line 1: has another head row; write id,date,until,precision,topic,core,actors,answers,status,sources,en.',
    ],
  ],
  [
    'an event that is named for an index and told by no text of its time',
    named('The dismissal', 'The return'),
    [
      'events.csv, line 3: the event keepers-return has a name for the index, and none of its paragraphs is of a text that could tell it; take the name out, or correct `answers`.',
    ],
  ],
  [
    'a topic that is none',
    replace(EVENTS, 'month,power', 'month,lamps'),
    [
      'events.csv, line 2: topic is “lamps”; write elections, power, talks, oil, sanctions, economy, rights, army or abroad.',
    ],
  ],
  [
    'an actor who is in no table',
    replace(EVENTS, 'harbour-board,L-01', 'coast-guard,L-01'),
    [
      'events.csv, line 2: the event keepers-dismissed names coast-guard, which people.yaml does not have; write it there, or correct the id.',
    ],
  ],
  [
    'an event that answers no paragraph of an original',
    replace(EVENTS, 'clock-maker,L-01', 'clock-maker,L-01 L-09'),
    ['events.csv, line 3: the event keepers-return names the paragraph L-09, which no original has; correct it.'],
  ],
  [
    'a source that is not there',
    replace(EVENTS, 'gazette-1930 herald-1930', 'gazette-1930 herald-1930 herald-1931'),
    [
      'events.csv, line 3: the event keepers-return names herald-1931, which sources.yaml does not have; write it there, or correct the id.',
    ],
  ],
  [
    'a source that is unused',
    replace(PEOPLE, 'sources: [gazette-1931]', 'sources: [gazette-1930]'),
    ['sources.yaml, line 14: the source gazette-1931 is used nowhere; name it where it belongs, or take it out.'],
  ],
  [
    'a source under two ids',
    replace(SOURCES, '  date: "1930-06"\n', '  date: "1930-06"\n  url: "https://gazette.example/keepers"\n'),
    ['sources.yaml, line 20: the source herald-1930 is the same page as gazette-1930; keep one of the two.'],
  ],
  [
    'a source under two ids, its address unknown',
    replace(
      SOURCES,
      'title: "Clockwork on the rock"\n  date: "1931-01-02"',
      'title: "Nine men for nine lamps"\n  date: "1919"',
    ),
    ['sources.yaml, line 14: the source gazette-1931 is the same page as gazette-1919; keep one of the two.'],
  ],
  [
    'a verdict with neither event nor reason',
    replace(JUDGEMENTS, '[keepers-return]', '[]'),
    ['judgements.yaml, line 8: jl-01.verdict has neither event nor reason; write one of them.'],
  ],
  [
    'a verdict that is none',
    replace(JUDGEMENTS, 'came-about', 'was-right'),
    [
      'judgements.yaml, line 8: jl-01.verdict is “was-right”; write came-about, in-part, did-not, overtaken, open or cannot-be-said.',
    ],
  ],
  [
    'a judgement on a paragraph that no original has',
    replace(JUDGEMENTS, 'L-01', 'L-09'),
    ['judgements.yaml, line 2: the judgement jl-01 names the paragraph L-09, which no original has; correct it.'],
  ],
  [
    'a judgement with an event that is not there',
    replace(JUDGEMENTS, '[keepers-return]', '[keepers-leave]'),
    [
      'judgements.yaml, line 9: the judgement jl-01 names keepers-leave, which events.csv does not have; write it there, or correct the id.',
    ],
  ],
  [
    'a person whom no passage and no event names',
    replace(EVENTS, 'harbour-board clock-maker', 'harbour-board'),
    ['people.yaml, line 17: the entry clock-maker is named in no passage and in no event; say where, or take it out.'],
  ],
  [
    'a passage that does not name the person',
    replace(PEOPLE, '[L-01]', '[L-01, L-02]'),
    [
      'people.yaml, line 6: the entry harbour-board names the paragraph L-02, whose passage says none of “The board”, “the board”; correct one of the two.',
    ],
  ],
  [
    'what somebody was in an analysis that is not there',
    replace(PEOPLE, '  since:', '  then:\n    lamps-on-land: { en: "Nine men." }\n  since:'),
    [
      'people.yaml, line 8: the entry harbour-board says what it was in lamps-on-land, which is no analysis; write lamps-at-sea.',
    ],
  ],
  [
    'a person who was nothing and became nothing',
    replace(
      PEOPLE,
      '  since:\n    asOf: "1931"\n    text: { en: "She built the clockwork that lights the lamps." }\n    sources: [gazette-1931]\n',
      '',
    ),
    ['people.yaml, line 12: clock-maker has neither then nor since; write one of them.'],
  ],
  [
    'a term that its passage does not say',
    replace(TERMS, '["keepers"]', '["wardens"]'),
    [
      'terms.yaml, line 6: the term keeper names the paragraph L-01, whose passage says none of “wardens”; correct one of the two.',
    ],
  ],
  [
    'a term without words in a language of the site',
    replace(TERMS, 'text: { en:', 'text: { es:'),
    ['terms.yaml, line 7: the term keeper has no text.en; write it.'],
  ],
  [
    'a publisher that is described, and not in a language of the site',
    replace(SOURCES, 'publisher: "Coast Herald"', 'publisher: { es: "El puerto" }'),
    ['sources.yaml, line 21: the source herald-1930 has no publisher.en; write it.'],
  ],
  [
    'who reprints it, not in a language of the site',
    replace(SOURCES, '  date: "1930-06"\n', '  date: "1930-06"\n  via: { es: "El puerto" }\n'),
    ['sources.yaml, line 24: the source herald-1930 has no via.en; write it.'],
  ],
  [
    'an id that is none',
    replace(TERMS, 'keeper:', 'Keeper:'),
    ['terms.yaml, line 1: “Keeper” is no lower-case id such as recall-suspended; rename the entry.'],
  ],
  [
    'a line of an outcome with an event that is not there',
    replace(
      INDEX,
      'sinceThen:',
      'outcome:\n  - date: "1930"\n    text: The keepers came back.\n    events: [keepers-return, keepers-leave]\nsinceThen:',
    ),
    [
      `${INDEX}, line 21: outcome[0] names keepers-leave, which events.csv does not have; write it there, or correct the id.`,
    ],
  ],
];

describe('the check of people, terms, events, judgements and sources', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });

  it('leaves alone what refers to a file that cannot be read', () => {
    expect(check(write('sources.yaml', 'a: b: c\n')).map((sentence) => sentence.split(/[:,]/)[0])).toEqual([SOURCES]);
  });

  it('reads lists of a cell, and no `until` where there is none', () => {
    const event = read((files) => files).events.get('keepers-return');
    expect(event).toMatchObject({ core: true, actors: ['harbour-board', 'clock-maker'], answers: ['L-01'] });
    expect(event?.until).toBeUndefined();
  });

  it('reads the name that an index has for an event, where there is one', () => {
    const { events } = read(named('The dismissal', ''));
    expect([...events.values()].map(({ name }) => name)).toEqual([{ en: 'The dismissal' }, undefined]);
  });
});
