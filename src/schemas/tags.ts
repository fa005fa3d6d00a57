import { z } from 'astro/zod';
import { id, ids, paragraphId, prose } from './text.ts';

interface Tag {
  props: z.ZodObject;
  /** Stands in a sentence; other tags stand on lines of their own. */
  isInline: boolean;
  /** Holds text between its opening and its closing tag; other tags hold nothing. */
  holdsText: boolean;
  /** What may hold the tag directly: `section` for the top level of a section, else another tag. */
  within: readonly string[];
}

/** Every tag that an author may use, in sections only. */
export const tags = {
  /** Retells one paragraph of the original. */
  Passage: { props: z.strictObject({ of: paragraphId }), isInline: false, holdsText: true, within: ['section'] },
  /** With `only="section"` it stands on the page of its section, and in the whole text a line leads to it. */
  Chart: {
    props: z.strictObject({
      id,
      only: z.literal('section', 'is not “section”; write that, or leave it out').optional(),
    }),
    isInline: false,
    holdsText: false,
    within: ['section'],
  },
  /** Ours, in the margin: explains a word of the passage that it stands in. */
  Note: { props: z.strictObject({ id, term: prose }), isInline: false, holdsText: true, within: ['Passage'] },
  /** Ours, set apart: what came after, or how to read. */
  Aside: { props: z.strictObject({ title: prose }), isInline: false, holdsText: true, within: ['section'] },
  /** A sentence of ours in large letters. */
  Pullout: { props: z.strictObject({}), isInline: false, holdsText: true, within: ['section'] },
  /** Events on one line, where the story needs their order; ids of rows of content/events.csv. */
  Timeline: { props: z.strictObject({ events: ids(3, 8) }), isInline: false, holdsText: false, within: ['section'] },
  /** The words of a passage that state a figure of the ledger. */
  Claim: { props: z.strictObject({ id }), isInline: true, holdsText: true, within: ['Passage'] },
  /** An expression in Spanish, to be read out as such. */
  Spanish: {
    props: z.strictObject({}),
    isInline: true,
    holdsText: true,
    within: ['Passage', 'Note', 'Aside', 'Pullout'],
  },
} satisfies Record<string, Tag>;

export type TagName = keyof typeof tags;

export const isTagName = (name: string): name is TagName => Object.hasOwn(tags, name);
