import { z } from 'astro/zod';
import { localised, paragraphId, partialDate } from './text.ts';

/** What an analysis does with what is to come. */
const judgementKinds = ['expectation', 'condition', 'question', 'warning', 'advice'] as const;

/** What became of it, in the order in which verdicts are counted. */
export const outcomes = ['came-about', 'in-part', 'did-not', 'overtaken', 'open', 'cannot-be-said'] as const;

/** What an analysis expected, asked or advised, and what came: an entry of `content/judgements.yaml`, under its id. */
export const judgementSchema = z
  .strictObject({
    paragraph: paragraphId,
    kind: z.enum(judgementKinds),
    /** What was said, with its hedge, in our words. */
    said: localised,
    /** Who says it. */
    voice: localised,
    /** What came, dated. */
    came: localised,
    /** How far we looked. */
    asOf: partialDate,
    verdict: z.enum(outcomes),
    /** Ids of the events that bear it. */
    events: z.array(z.string()),
    /** Why this verdict, in one sentence. */
    reason: localised.optional(),
  })
  .refine(({ events, reason }) => events.length > 0 || reason, {
    path: ['verdict'],
    error: 'has neither event nor reason; write one of them',
  });

/** `content/judgements.yaml`. */
export const judgementsSchema = z.record(z.string(), judgementSchema);

export type Judgement = z.output<typeof judgementSchema>;
export type Outcome = Judgement['verdict'];
