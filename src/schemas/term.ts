import { z } from 'astro/zod';
import { localised, paragraphId, prose } from './text.ts';

/** Themes, in the order in which a newcomer needs them. */
export const termGroups = ['power', 'elections', 'law', 'economy', 'oil', 'world', 'places'] as const;

/** A word or a place that needs explaining: an entry of `content/terms.yaml`, under its id. */
const termSchema = z.strictObject({
  name: localised,
  kind: z.enum(['term', 'place']),
  group: z.enum(termGroups),
  /** How the prose says it in each language, longest first. */
  forms: z.record(z.string(), z.array(prose).min(1, 'is empty; write how the prose says it')),
  /** Whose passages say it; none where a chart, a note or a line around the passages does. */
  paragraphs: z.array(paragraphId),
  /** Everybody knows it: it stands among the terms and in the index, and opens nothing in the prose. */
  isCommon: z.boolean().default(false),
  /** What it means, with an example where that helps. */
  text: localised,
  /** Of what no dictionary has. */
  sources: z.array(z.string()),
});

/** `content/terms.yaml`. */
export const termsSchema = z.record(z.string(), termSchema);

export type Term = z.output<typeof termSchema>;
