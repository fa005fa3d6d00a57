import { z } from 'astro/zod';
import { annotations, breaks, chartFields, noRows, rules, scale, valueFields } from '../../schemas/chart.ts';

/** Lines over years. */
export const lineSchema = z.strictObject({
  type: z.literal('line'),
  ...chartFields,
  y: z.strictObject({ ...valueFields, scale, rules }),
  breaks,
  annotations,
  ...noRows,
});

export type LineChart = z.output<typeof lineSchema>;
