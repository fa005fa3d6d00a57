import { z } from 'astro/zod';
import { headline, prose, summary } from './text.ts';

/** Front matter of `pages/<locale>/<name>.mdx`: home and about. */
export const pageSchema = z.strictObject({
  title: headline,
  /** For link previews. */
  summary,
});

/** That of the first page, which says what the whole site is about. */
export const homeSchema = pageSchema.extend({
  topic: z.strictObject({
    /** What it is about, such as “Lamps at sea”. */
    name: prose,
    /** Where its data are from, for search engines. */
    place: prose,
    /** What the signature drawing shows, such as “Lamps lit at sea”. */
    level: prose,
    /** What the list of charts holds. */
    charts: prose,
  }),
});

export type Page = z.output<typeof pageSchema> & Partial<z.output<typeof homeSchema>>;
