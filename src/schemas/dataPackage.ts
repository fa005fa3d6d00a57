import { z } from 'astro/zod';
import { id, language, partialDate, prose, webAddress, wholeDate } from './text.ts';

const column = z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a column name such as growth_pct');

const rounded = { /** Digits after the point of what is computed. */ decimals: z.int().nonnegative() };

/** What the values of a column are computed from; every build computes them anew and compares. */
const derived = z.discriminatedUnion('kind', [
  /** Columns of the row, each times its factor, added up; no value counts as nothing. */
  z.strictObject({ kind: z.literal('sum'), of: z.record(column, z.number()), ...rounded }),
  /** Columns of the row times one another, and times a factor. */
  z.strictObject({ kind: z.literal('product'), of: z.array(column), times: z.number().default(1), ...rounded }),
  /** Growth rates in per cent, compounded along the last column of the key from 100 at `base`. */
  z.strictObject({ kind: z.literal('index'), of: column, base: z.number(), ...rounded }),
  /** Years from the day of the row until another day. */
  z.strictObject({ kind: z.literal('years'), of: column, until: wholeDate, ...rounded }),
  /** What other tables say; rows that they do not have are free. */
  z.strictObject({
    kind: z.literal('copy'),
    of: z.array(
      z.strictObject({
        data: id,
        column,
        /** Multiplies the value. */
        times: z.number().optional(),
        /** Rows of the other table that are meant; all where left out. */
        where: z.record(column, z.string()).default({}),
        /** Our row for one of theirs, such as `figure: output-{year}`; where left out, the one of the same key. */
        row: z.record(column, z.string()).optional(),
      }),
    ),
  }),
]);

const field = z.strictObject({
  name: column,
  type: z.enum(['integer', 'number', 'string']),
  /** Table head, in words. */
  title: prose,
  unit: prose.optional(),
  description: prose.optional(),
  derived: derived.optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      enum: z.array(z.string()).optional(),
    })
    .default({}),
});

/** An identifier without spaces, as the specification asks, such as `CC-BY-4.0`; it is shown with spaces. */
const licenceName = prose.transform((name) => name.replaceAll('-', ' '));

/** A publisher, a comma and the title of the work, as citations take them apart. */
const source = z.strictObject({
  /** “Publisher, title”. */
  title: prose,
  /** When it came out, as precisely as it is known. */
  date: partialDate.optional(),
  path: webAddress.optional(),
  /** What it is, where it is no table: the news are articles. */
  type: z.enum(['article', 'report']).optional(),
  /** Of its title, where that is not the first language. */
  language: language.optional(),
});

/** What a reader sees of a table in another language than the first, lists in the order of the table’s own. */
const words = z.strictObject({
  title: prose,
  description: prose,
  edition: prose,
  caveats: z.array(prose).default([]),
  /** Titles of the sources; left out where every language writes them alike. */
  sources: z.array(prose).optional(),
  /** Titles of the licences. */
  licenses: z.array(prose),
  /** Of the provenance. */
  transformations: z.array(prose).default([]),
  fields: z.record(z.string(), z.strictObject({ title: prose, unit: prose.optional(), description: prose.optional() })),
});

/** One table of `content/data`, with its provenance. */
export const resourceSchema = z.strictObject({
  name: id,
  path: z.string().regex(/^[a-z0-9-]+\.csv$/, 'is not the name of a CSV file in content/data'),
  title: prose,
  /** What the figures count. */
  description: prose,
  profile: z.literal('tabular-data-resource'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  /** Who made the figures, and which edition. */
  sources: z.array(source).min(1, 'is empty; name the publisher and edition'),
  /** `not-established` as name where no licence was found. */
  licenses: z
    .array(z.strictObject({ name: licenceName, title: prose, path: webAddress.optional() }))
    .min(1, 'is empty; name the licence, or `not-established`'),
  /** The edition or the date of the snapshot, for the source line. */
  edition: prose,
  retrieved: wholeDate.optional(),
  /** Where the figures were read: public repository, commit, file and what was done. */
  provenance: z.array(
    z.strictObject({
      repository: prose,
      commit: z.string().regex(/^[0-9a-f]{40}$/, 'is not a full commit id'),
      file: prose,
      transformation: prose,
    }),
  ),
  caveats: z.array(prose).default([]),
  /** By language, such as `es`. */
  words: z.record(z.string(), words).default({}),
  schema: z.strictObject({
    fields: z.array(field).min(1),
    primaryKey: z.union([z.string(), z.array(z.string())]),
    missingValues: z.array(z.string().regex(/^[\p{L}\d. ]*$/u, 'is no word; write one such as NA')).default(['']),
  }),
});

/** `content/data/datapackage.json`: a Frictionless Data Package. */
export const dataPackageSchema = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: id,
  title: prose,
  description: prose,
  resources: z.array(resourceSchema).min(1),
});

interface Source extends z.output<typeof source> {
  /** Language of its title as a BCP 47 tag, where the page is in another. */
  lang?: string;
}

export type Resource = Omit<z.output<typeof resourceSchema>, 'sources'> & { sources: Source[] };
export type Field = z.output<typeof field>;
export type Derived = z.output<typeof derived>;
