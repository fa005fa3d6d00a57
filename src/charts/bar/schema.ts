import { z } from 'astro/zod';
import { breaks, chartFields, linearScale, noAnnotations, noRows, rules, valueFields } from '../../schemas/chart.ts';

/** Bars over years. */
export const barSchema = z.strictObject({
  type: z.literal('bar'),
  ...chartFields,
  y: z.strictObject({ ...valueFields, scale: linearScale, rules }),
  breaks,
  annotations: noAnnotations('bar'),
  ...noRows,
});

export type BarChart = z.output<typeof barSchema>;
