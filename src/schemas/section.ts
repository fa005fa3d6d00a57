import { z } from 'astro/zod';
import { prose } from './text.ts';

/** Front matter of `analyses/<slug>/<locale>/<nn>-<section>.mdx`. */
export const sectionSchema = z.strictObject({
  title: prose.max(60, 'is longer than 60 characters; shorten it'),
  /** One sentence; it becomes the link preview. */
  summary: prose
    .min(60, 'is shorter than 60 characters; say more')
    .max(200, 'is longer than 200 characters; shorten it'),
});

export type Section = z.output<typeof sectionSchema>;
