import { z } from 'astro/zod';
import { paragraphId, partialDate, prose, wholeDate } from './text.ts';

/** The work that an explainer retells. */
const original = z.strictObject({
  title: prose,
  /** Empty where the author is not established. */
  authors: z.array(prose),
  publisher: prose,
  /** As precisely as it is established. */
  date: partialDate,
  /** Left out where the address is not established. */
  url: z.url('is not a web address').optional(),
  /** Every body paragraph of the original, in order: each is retold by exactly one passage. */
  paragraphs: z.array(paragraphId).min(1, 'is empty; list the paragraphs of the original'),
});

/** Front matter of `analyses/<slug>/<locale>/index.mdx`. */
export const analysisSchema = z.strictObject({
  headline: prose.max(70, 'is longer than 70 characters; shorten it'),
  standfirst: prose,
  /** For link previews. */
  summary: prose
    .min(60, 'is shorter than 60 characters; say more')
    .max(200, 'is longer than 200 characters; shorten it'),
  original,
  published: wholeDate,
  updated: wholeDate.optional(),
  keyPoints: z
    .array(prose)
    .min(5, 'has fewer than five points; add some')
    .max(7, 'has more than seven points; drop some'),
  /** What came later, each line with its source. */
  sinceThen: z
    .array(z.strictObject({ date: partialDate, text: prose, source: prose }))
    .min(1, 'is empty; add a dated, sourced line'),
});

export type Analysis = z.output<typeof analysisSchema>;
