import { z } from 'astro/zod';
import { summary, upTo } from './text.ts';

const year = z.int().min(1800, 'is before 1800; correct it').max(2100, 'is after 2100; correct it');

/** Front matter of `analyses/<slug>/<locale>/<nn>-<section>.mdx`. */
export const sectionSchema = z.strictObject({
  title: upTo(60),
  /** One sentence; it becomes the link preview. */
  summary,
  /** First and last of the years that it tells of, where it looks back. */
  years: z
    .tuple([year, year])
    .refine(([first, last]) => first < last, 'do not run from an earlier to a later one; write [2013, 2022]')
    .optional(),
  /** What its preview card shows in place of its chart or its pull-out: a number of its text, and what that counts. */
  card: z
    .strictObject({
      number: upTo(20),
      words: upTo(110),
    })
    .optional(),
});

export type Section = z.output<typeof sectionSchema>;
