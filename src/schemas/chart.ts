// What the types of charts have in common. Each type lists its own fields in `src/charts/<type>/schema.ts`.
import { z } from 'astro/zod';
import { headline, id, lines, localised, prose } from './text.ts';

/** What charts are about, each with a colour of its own. */
export const subjects = ['oil', 'output', 'prices', 'power'] as const;

/** What a chart says in one language. */
const chartText = z.strictObject({
  /** The finding, as a sentence. */
  title: headline,
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

/** Fields of every chart, besides its type. */
export const commonFields = {
  /** Gives the colour. */
  subject: z.enum(subjects),
  /** Name of a dataset in `content/data/datapackage.json`. */
  data: id,
  /** Slugs of the analyses whose date is marked. */
  written: z.array(id).default([]),
  text: z.record(z.string(), chartText),
};

/** Fields of every chart of values, besides its type and its `y`. */
export const chartFields = {
  ...commonFields,
  /** Column of whole years; in a list it may hold texts, such as editions. */
  x: z.string(),
  series: z.array(series).min(1, 'is empty; name a column'),
};

/** Fields of every `y`. */
export const valueFields = {
  /** What the axis counts, such as “million barrels a day”. */
  unit: localised,
  /** Values of the column are divided by this before they are drawn, shown and checked. */
  divisor: z.number().positive().default(1),
  /** Lowest and highest value of the axis; from the data where left out. */
  domain: z.tuple([z.number(), z.number()]).optional(),
};

export const scale = z.enum(['linear', 'log']).default('linear');

/** Of bars. */
export const linearScale = scale.refine((name) => name === 'linear', {
  error: 'is log, and bars stand on zero, which it does not have; write linear',
});

/** Lines across the frame, in units of the axis. */
export const rules = z.array(z.strictObject({ value: z.number(), label: localised })).default([]);

/** Between `before` and the year after it the method or the edition changes; the line is not joined. */
export const breaks = z.array(z.strictObject({ before: z.int(), label: localised })).default([]);

/** Notes tied to a point. `reported` is a figure that is not of the series and is drawn as a mark of its own kind. */
export const annotations = z
  .array(
    z.strictObject({
      x: z.int(),
      /** In units of the axis; the value of the first series where left out. */
      y: z.number().optional(),
      kind: z.enum(['point', 'reported']).default('point'),
      label: localised,
    }),
  )
  .default([]);

/** Names of rows, by the value of `x`, in their order; lines after the first are smaller print. */
export const rowLabels = z.record(z.string(), z.record(z.string(), lines)).default({});

/** A field that other types of charts have. `reason` follows its name. */
export const notDrawn = (reason: string) => z.never({ error: reason }).optional();

/** What only a list has. */
export const noRows = {
  labels: notDrawn('name the rows of a list, and this chart is none; remove them, or write type: list'),
  card: notDrawn('names rows of a list, and this chart is none; remove it, or write type: list'),
};

export const noAnnotations = (type: string) =>
  notDrawn(`are drawn on lines, and not by type: ${type}; remove them, or write type: line`);

export type ChartText = z.output<typeof chartText>;
export type SeriesFields = z.output<typeof series>;
export type Emphasis = SeriesFields['emphasis'];
export type Rule = z.output<typeof rules>[number];
export type Break = z.output<typeof breaks>[number];
export type Annotation = z.output<typeof annotations>[number];

/** What every chart has. */
export type CommonChart = z.output<z.ZodObject<typeof commonFields>>;

/** A chart of values of any type: what all have, and what some have. */
export interface AnyChart extends z.output<z.ZodObject<typeof chartFields>> {
  y: z.output<z.ZodObject<typeof valueFields>> & {
    scale: z.output<typeof scale>;
    rules?: readonly Rule[] | undefined;
  };
  breaks?: readonly Break[] | undefined;
  annotations?: readonly Annotation[] | undefined;
  labels?: z.output<typeof rowLabels> | undefined;
}
