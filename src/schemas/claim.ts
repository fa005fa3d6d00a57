import { z } from 'astro/zod';
import { id, localised, paragraphId, prose } from './text.ts';

/** Picks one row of a table by the values of its key columns, such as `edition: 2016-04, year: 2016`. */
const key = z.record(z.string(), z.union([z.string(), z.number()]));

const common = {
  /** `day`: what a reader of that day could know. `now`: the newest of our data. `also`: another series, for comparison. */
  as: z.enum(['day', 'now', 'also']),
  /** Which series and edition this is, in a few words. */
  label: localised,
  /** Name of a dataset in `content/data/datapackage.json`. */
  data: id,
  column: z.string(),
  /** What the test yields, as the page prints it; the build computes it anew and compares. */
  found: z.number(),
};

/** How a figure is set against a table. Each kind yields one number, in the unit of the claim. */
const test = z.discriminatedUnion('kind', [
  /** The value of a row, divided by `divisor`. */
  z.strictObject({ kind: z.literal('level'), ...common, at: key, divisor: z.number().default(1) }),
  /** Per cent by which the value at `to` differs from that at `from`. */
  z.strictObject({ kind: z.literal('change'), ...common, from: key, to: key }),
  /** Value at `to` less that at `from`. */
  z.strictObject({ kind: z.literal('difference'), ...common, from: key, to: key }),
  /** Per cent that the value at `at` is of `of`: another row, or a number in the unit of the column. */
  z.strictObject({ kind: z.literal('ratio'), ...common, at: key, of: z.union([key, z.number()]) }),
  /** Per cent that a rate of `at` per period comes to after so many periods. */
  z.strictObject({ kind: z.literal('compounding'), ...common, at: key, periods: z.int().positive() }),
  /** Place of a row by size, 1 for the largest, among the rows that share the values of `among`. */
  z.strictObject({ kind: z.literal('rank'), ...common, at: key, among: key }),
  /** How many rows of `among` have at least the value `least`. */
  z.strictObject({ kind: z.literal('count'), ...common, among: key, least: z.number() }),
]);

/** What the data make of a claim; the words for readers are in the catalogues. */
export const verdicts = ['holds', 'revised', 'roughly', 'depends', 'forecast', 'press', 'untestable'] as const;

export const groups = ['oil', 'output', 'prices', 'trade', 'people', 'politics'] as const;

/** One weighty figure that an analysis states: an entry of `content/claims.yaml`, under its id. */
export const claimSchema = z.strictObject({
  paragraph: paragraphId,
  group: z.enum(groups),
  /** What is said, with its hedge, in our words. */
  said: localised,
  /** Who says it. */
  by: localised,
  /** The figure or bound, in `unit`; left out where the statement has no numeral and no test. */
  value: z.number().optional(),
  /** How the figure found must stand to `value`. */
  relation: z.enum(['near', 'above', 'below']).default('near'),
  /** What follows a number, or its sentence with `#` where the number stands: `place # in the hemisphere`. */
  unit: localised.optional(),
  /** True where the words give no figure and `value` is a threshold of ours. */
  ours: z.boolean().default(false),
  /** How far from `value` still counts, in its unit: as `holds` up to `within`, as `roughly` up to `roughly`. */
  tolerance: z
    .strictObject({ within: z.number().nonnegative(), roughly: z.number().nonnegative().optional(), reason: localised })
    .optional(),
  tests: z.array(test).default([]),
  verdict: z.enum(verdicts),
  /** One plain sentence: why the verdict is what it is. */
  explanation: localised,
});

/** `content/claims.yaml`: the ledger, and the quantities of the prose that are no claims. */
export const ledgerSchema = z.strictObject({
  claims: z.record(z.string(), claimSchema),
  /** Quantities in the prose that belong to no claim, each with its reason. */
  exceptions: z.array(z.strictObject({ paragraph: paragraphId, text: localised, reason: prose })).default([]),
});

export type Claim = z.output<typeof claimSchema>;
export type ClaimTest = Claim['tests'][number];
export type Ledger = z.output<typeof ledgerSchema>;
export type Verdict = (typeof verdicts)[number];
