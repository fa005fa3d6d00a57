import { z } from 'astro/zod';
import { chartFields, linearScale, notDrawn, rowLabels, rules, valueFields } from '../../schemas/chart.ts';

/** A bar for each row, one under the other; the first column may hold texts, such as editions. */
export const listSchema = z.strictObject({
  type: z.literal('list'),
  ...chartFields,
  y: z.strictObject({ ...valueFields, scale: linearScale, rules }),
  /** Where left out, editions are written as dates and other values as they are. */
  labels: rowLabels,
  /** Rows, by the value of `x`, that the preview card has room for; all where left out. */
  card: z.array(z.string()).optional(),
  breaks: notDrawn('stand on an axis of years, and a list has none; remove them'),
  annotations: notDrawn('stand on an axis of years, and a list has none; say it in the labels'),
});

export type ListChart = z.output<typeof listSchema>;
