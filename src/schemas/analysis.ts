import { z } from 'astro/zod';
import { headline, id, paragraphId, partialDate, prose, summary, upTo, webAddress, wholeDate } from './text.ts';

/**
 * “Phil Gunson”. Of three words and more nobody can tell which belong to the family name, so it stands first: “Padrino
 * López, Vladimir”. Kept in the order of speech, with no-break spaces within the family name.
 */
const author = prose
  .refine(
    (name) => name.includes(', ') || name.split(/\s+/).length < 3,
    'has more than two words; write the family name first, as in “Padrino López, Vladimir”',
  )
  .transform((name) => {
    const [family = '', given] = name.split(', ');
    return given ? `${given} ${family.replaceAll(' ', '\u00a0')}` : name;
  });

const MOST_WORDS = 20;
const countWords = (text: string) => text.split(/\s+/).length;

/** What a reader could say over dinner. */
const keyPoint = prose.refine((text) => countWords(text) <= MOST_WORDS, {
  error: ({ input }) => `has ${countWords(String(input))} words; write at most ${MOST_WORDS}`,
});

/** The work that an explainer retells. */
const original = z.strictObject({
  title: prose,
  /** Empty where the author is not established. */
  authors: z.array(author),
  publisher: prose,
  /** As precisely as it is established. */
  date: partialDate,
  /** Left out where the address is not established. */
  url: webAddress.optional(),
  /** Every body paragraph of the original, in order: each is retold by exactly one passage. */
  paragraphs: z.array(paragraphId).min(1, 'is empty; list the paragraphs of the original'),
});

/** What the handout has of its own: an edition on one sheet for a meeting or a classroom. */
const handout = z
  .strictObject({
    /** The most telling chart. */
    chart: id,
    /** Ids of the people and bodies that a reader must know, of `people.yaml`: a line for each. */
    people: z.array(id).max(6, 'has more than six; drop some').default([]),
    /** What those concerned, or those who count, do not agree on. */
    disputed: z
      .array(upTo(260))
      .min(2, 'has fewer than two points; add some')
      .max(5, 'has more than five points; drop some'),
    /** Questions for discussion. */
    questions: z
      .array(upTo(200))
      .min(3, 'has fewer than three questions; add some')
      .max(6, 'has more than six questions; drop some'),
    /** For the teacher: what to look for in an answer to each question, and the section that has it, or the two. */
    answers: z.array(z.strictObject({ section: id, also: id.optional(), text: upTo(320) })).optional(),
  })
  .refine(({ questions, answers }) => answers === undefined || answers.length === questions.length, {
    path: ['answers'],
    error: 'has not one answer for each question; write as many',
  });

const MOST_EASY_WORDS = 500;
const EASY_CHARTS = 3;

/** The analysis in easy words: the first title is that of the page, the last block says what came after. */
const easy = z
  .array(
    z.strictObject({
      title: upTo(45),
      text: prose,
      chart: id.optional(),
    }),
  )
  .min(5, 'has fewer than five blocks; add some')
  .max(7, 'has more than seven blocks; join or drop some')
  .superRefine((blocks, { addIssue }) => {
    const words = blocks.reduce((sum, { title, text }) => sum + countWords(title) + countWords(text), 0);
    const charts = blocks.filter(({ chart }) => chart !== undefined).length;
    if (words > MOST_EASY_WORDS)
      addIssue({ code: 'custom', message: `has ${words} words in all; write at most ${MOST_EASY_WORDS}` });
    if (charts !== EASY_CHARTS)
      addIssue({ code: 'custom', message: `has ${charts} charts; name one in exactly ${EASY_CHARTS} of its blocks` });
  });

/** Front matter of `analyses/<slug>/<locale>/index.mdx`. */
export const analysisSchema = z
  .strictObject({
    headline,
    standfirst: prose,
    /** For link previews. */
    summary,
    original,
    published: wholeDate,
    updated: wholeDate.optional(),
    keyPoints: z
      .array(keyPoint)
      .min(5, 'has fewer than five points; add some')
      .max(7, 'has more than seven points; drop some'),
    /** What a reader of today must know first: one sentence or two, as of a date, with sources that agree. */
    today: z.strictObject({ asOf: partialDate, text: prose, source: prose }),
    /** What came later, each line with its source. */
    sinceThen: z
      .array(z.strictObject({ date: partialDate, text: prose, source: prose }))
      .min(1, 'is empty; add a dated, sourced line'),
    /** What happened since, in ten lines, with the events of `events.csv` that each tells. */
    outcome: z
      .array(
        z.strictObject({
          date: partialDate,
          until: partialDate.optional(),
          text: prose,
          events: z.array(id).min(1, 'is empty; name an event of events.csv'),
        }),
      )
      .max(10, 'has more than ten lines; join or drop some')
      .optional(),
    /** What the page of the outcome draws of the present. */
    outcomeCharts: z.array(id).default([]),
    handout: handout.optional(),
    /** Left out where nobody has written it. */
    easy: easy.optional(),
  })
  .refine(({ published, updated }) => updated === undefined || updated >= published, {
    path: ['updated'],
    error: 'is before published; correct one of the two',
  });

export type Analysis = z.output<typeof analysisSchema>;
