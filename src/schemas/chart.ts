import { z } from 'astro/zod';
import { id, lines, prose } from './text.ts';

/** The same words in each language of the site, by locale code. */
const localised = z.record(z.string(), prose);

/** What a chart says in one language. */
const chartText = z.strictObject({
  /** The finding, as a sentence. */
  title: prose.max(70, 'is longer than 70 characters; shorten it'),
  /** What is measured, unit, place and period. */
  subtitle: prose,
  /** A paragraph for every reader: trend, peak, low, last value. Its numbers are checked against the rows. */
  description: prose,
  /** Caveats of this chart, beyond those of its dataset. */
  notes: z.array(prose).default([]),
});

const series = z.strictObject({
  /** A numeric column of the dataset. */
  column: z.string(),
  /** Keeps only the rows whose columns hold these values, such as `edition: 2021-10`. */
  where: z.record(z.string(), z.string()).default({}),
  /** Written beside the line. */
  label: localised,
  dash: z.enum(['solid', 'dashed', 'dotted']).default('solid'),
  emphasis: z.enum(['default', 'highlighted', 'muted']).default('default'),
});

/** `content/charts/<id>.yaml`. */
export const chartSchema = z.strictObject({
  /** `list` has a bar for each row of a column of texts; `facets` a small line chart for each series, on one scale. */
  type: z.enum(['line', 'bar', 'list', 'facets']),
  /** Gives the colour. */
  subject: z.enum(['oil', 'output', 'prices', 'power']),
  /** Name of a dataset in `content/data/datapackage.json`. */
  data: id,
  /** Column of whole years; in a list it may hold texts, such as editions. */
  x: z.string(),
  /**
   * Names of the rows of a list, by the value of `x`, in their order from the top; lines after the first are smaller print.
   * Where left out, editions are written as dates and other values as they are.
   */
  labels: z.record(z.string(), z.record(z.string(), lines)).default({}),
  /** Rows of a list, by the value of `x`, that its preview card has room for; all where left out. */
  card: z.array(z.string()).optional(),
  series: z.array(series).min(1, 'is empty; name a column'),
  y: z.strictObject({
    scale: z.enum(['linear', 'log']).default('linear'),
    /** What the axis counts, such as “million barrels a day”. */
    unit: localised,
    /** Values of the column are divided by this before they are drawn, shown and checked. */
    divisor: z.number().positive().default(1),
    /** Lowest and highest value of the axis; from the data where left out. */
    domain: z.tuple([z.number(), z.number()]).optional(),
    /** Lines across the frame, in units of the axis. */
    rules: z.array(z.strictObject({ value: z.number(), label: localised })).default([]),
  }),
  /** Slugs of the analyses whose date is marked on the time axis. */
  written: z.array(id).default([]),
  /** Between `before` and the year after it the method or the edition changes; the line is not joined. */
  breaks: z.array(z.strictObject({ before: z.int(), label: localised })).default([]),
  /** Notes tied to a point. `reported` is a figure that is not of the series and is drawn as a mark of its own kind. */
  annotations: z
    .array(
      z.strictObject({
        x: z.int(),
        /** In units of the axis; the value of the first series where left out. */
        y: z.number().optional(),
        kind: z.enum(['point', 'reported']).default('point'),
        label: localised,
      }),
    )
    .default([]),
  text: z.record(z.string(), chartText),
});

export type Chart = z.output<typeof chartSchema>;
export type ChartText = z.output<typeof chartText>;
