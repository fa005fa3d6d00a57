import { z } from 'astro/zod';
import { breaks, chartFields, noAnnotations, noRows, notDrawn, scale, valueFields } from '../../schemas/chart.ts';

/** A small line chart for each series, side by side on one scale. */
export const facetsSchema = z.strictObject({
  type: z.literal('facets'),
  ...chartFields,
  y: z.strictObject({ ...valueFields, scale, rules: notDrawn('are not drawn by type: facets; remove them') }),
  /** Of the first series. */
  breaks,
  annotations: noAnnotations('facets'),
  ...noRows,
});

export type FacetsChart = z.output<typeof facetsSchema>;
