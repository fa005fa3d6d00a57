import { z } from 'astro/zod';
import { language, localised, partialDate, prose, webAddress } from './text.ts';

/** A page that a fact of the context is taken from: an entry of `content/sources.yaml`, under its id. */
const sourceSchema = z.strictObject({
  /** By language where it is a description and no name. */
  publisher: z.union([prose, localised]),
  title: prose,
  /** As precisely as it is known. */
  date: partialDate,
  /** Where it stood when it was read. */
  url: webAddress.optional(),
  /** Of the page, where it is not English. */
  language: language.optional(),
  /** Who reprints it, where the reprint was read. */
  via: z.union([prose, localised]).optional(),
  /** How much of it was read. */
  read: z.enum(['page', 'headline']),
});

/** `content/sources.yaml`. */
export const sourcesSchema = z.record(z.string(), sourceSchema);

export type Source = z.output<typeof sourceSchema>;
