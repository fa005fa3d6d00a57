import { z } from 'astro/zod';
import { localised, paragraphId, partialDate, prose } from './text.ts';

const precisions = ['day', 'month', 'year'] as const;

export const topics = [
  'elections',
  'power',
  'talks',
  'oil',
  'sanctions',
  'economy',
  'rights',
  'army',
  'abroad',
] as const;

/** How many sources there are, and whether they agree. */
export const statuses = ['agree', 'one', 'differ'] as const;

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** One dated event: a row of `content/events.csv`, under its id. */
export const eventSchema = z
  .strictObject({
    date: partialDate,
    /** Of a period, its end. */
    until: partialDate.optional(),
    precision: z.enum(precisions),
    topic: z.enum(topics),
    /** Whether the story cannot be told without it; it needs two sources then. */
    core: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
    /** Ids of people and bodies. */
    actors: z.array(z.string()),
    /** Paragraphs that it answers. */
    answers: z.array(paragraphId),
    status: z.enum(statuses),
    sources: z.array(z.string()).min(1, 'is empty; name a source of sources.yaml'),
    /** One neutral sentence in each language. */
    text: z.record(z.string(), prose),
    /** In an index, for what a text tells and no term stands for. */
    name: localised.optional(),
  })
  .refine(({ date, precision }) => date.length === LENGTHS[precision], {
    path: ['date'],
    error: 'is not as precise as `precision` says; correct one of the two',
  })
  .refine(({ date, until }) => until === undefined || until.localeCompare(date.slice(0, until.length)) >= 0, {
    path: ['until'],
    error: 'is before date; correct one of the two',
  });

export type Event = z.output<typeof eventSchema>;
export type Topic = Event['topic'];
