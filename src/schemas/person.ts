import { z } from 'astro/zod';
import { localised, paragraphId, partialDate, prose } from './text.ts';

export const personGroups = ['government', 'military', 'opposition', 'abroad', 'institutions'] as const;

const forms = z.array(prose).min(1, 'is empty; write how the prose names it');

/** A person or a body: an entry of `content/people.yaml`, under its id. */
const personSchema = z
  .strictObject({
    /** By language where it is more than a name that all write alike. */
    name: z.union([prose, localised]),
    /** The name as an index has it, where it is more than a first and a last name. */
    indexAs: prose.optional(),
    kind: z.enum(['person', 'body']),
    group: z.enum(personGroups),
    /** How the prose names it, longest first; by language where they differ. */
    forms: z.union([forms, z.record(z.string(), forms)]),
    /** Whose passages name it. */
    paragraphs: z.array(paragraphId),
    /** What it was when an analysis was written, by slug: of those alone that name it. */
    // biome-ignore lint/suspicious/noThenProperty: it is no function, so nobody awaits it.
    then: z.record(z.string(), localised).default({}),
    /** What `then` takes from elsewhere than the analysis. */
    sources: z.array(z.string()).default([]),
    /** What became of it. */
    since: z
      .strictObject({
        asOf: partialDate,
        text: localised,
        sources: z.array(z.string()).min(1, 'is empty; name a source of sources.yaml'),
      })
      .optional(),
  })
  .refine(({ then, since }) => Object.keys(then).length > 0 || since, {
    error: 'has neither then nor since; write one of them',
  });

/** `content/people.yaml`. */
export const peopleSchema = z.record(z.string(), personSchema);

export type Person = z.output<typeof personSchema>;
