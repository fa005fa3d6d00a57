import { z } from 'astro/zod';
import { commonFields } from '../../schemas/chart.ts';
import { id, localised } from '../../schemas/text.ts';

/** Who holds what, or who stands with whom: a row for each, a column for each side, and a sign where the two are tied. */
export const relationsSchema = z.strictObject({
  type: z.literal('relations'),
  ...commonFields,
  /** The sides, from left to right: a name, and the people and bodies that stand for it. */
  poles: z
    .array(z.strictObject({ label: localised, nodes: z.array(id).min(1, 'is empty; name a person or a body') }))
    .min(2, 'has one side; add another')
    .max(3, 'has more than three sides; join some'),
  /** The rows, by theme. */
  groups: z.array(z.strictObject({ label: localised, rows: z.array(id).min(1, 'is empty; name a row') })).min(1),
  /** Names of what neither people.yaml nor terms.yaml has, or shorter ones. */
  names: z.record(id, localised).default({}),
  /** Whose ties are drawn boldest. */
  highlight: z.array(id).default([]),
  /** Rows that the preview card has room for; all where left out. */
  card: z.array(id).optional(),
});

export type RelationsChart = z.output<typeof relationsSchema>;
