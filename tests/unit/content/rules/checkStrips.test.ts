import { describe, expect, it } from 'vitest';
import { append, type Case, check, replace, SECOND } from '../../../helpers/contentFixture.ts';

const PLACE = 'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 26';
const strip = (events: string) => append(SECOND, `<Timeline events="${events}" />`);

const cases: Case[] = [
  [
    'an event that is not there',
    strip('keepers-dismissed keepers-return keepers-strike'),
    [`${PLACE}: Timeline names keepers-strike, which events.csv does not have; write it there, or correct the id.`],
  ],
  [
    'too few events for a line',
    strip('keepers-dismissed keepers-return'),
    [`${PLACE}: the prop \`events\` of Timeline names 2; write 3 to 8 of them.`],
  ],
  [
    'the same event twice',
    strip('keepers-dismissed keepers-return keepers-return'),
    [`${PLACE}: the prop \`events\` of Timeline names keepers-return twice; keep one.`],
  ],
  [
    'a list with commas',
    strip('keepers-dismissed, keepers-return'),
    [
      `${PLACE}: the prop \`events\` of Timeline holds “keepers-dismissed,”, which is no lower-case id; write ids such as recall-suspended with a space between.`,
    ],
  ],
  [
    'a strip without events',
    append(SECOND, '<Timeline />'),
    [`${PLACE}: the prop \`events\` of Timeline is missing; write it.`],
  ],
  [
    'a strip in a passage',
    replace(
      SECOND,
      'did not answer.',
      'did not answer.\n\n<Timeline events="keepers-dismissed keepers-return keepers-strike" />',
    ),
    [
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 18: Timeline stands inside Passage; put it at the top level of the section.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 18: Timeline names keepers-strike, which events.csv does not have; write it there, or correct the id.',
    ],
  ],
];

describe('the check of strips of time', () => {
  it.each(cases)('reports %s', (_fault, edit, sentences) => {
    expect(check(edit)).toEqual(sentences);
  });
});
