import { z } from 'astro/zod';
import { id, partialDate, prose, webAddress, wholeDate } from './text.ts';

const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a column name such as growth_pct'),
  type: z.enum(['integer', 'number', 'string']),
  /** Table head, in words. */
  title: prose,
  unit: prose.optional(),
  description: prose.optional(),
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
});

/** What a reader sees of a table in another language than the first, lists in the order of the table’s own. */
const words = z.strictObject({
  title: prose,
  description: prose,
  edition: prose,
  caveats: z.array(prose).default([]),
  /** Titles of the licences. */
  licenses: z.array(prose),
  /** Of the provenance. */
  transformations: z.array(prose).default([]),
  fields: z.record(z.string(), z.strictObject({ title: prose, unit: prose.optional(), description: prose.optional() })),
});

/** One table of `content/data`, with its provenance. */
const resource = z.strictObject({
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
    missingValues: z.array(z.string()).default(['']),
  }),
});

/** `content/data/datapackage.json`: a Frictionless Data Package. */
export const dataPackageSchema = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: id,
  title: prose,
  description: prose,
  resources: z.array(resource).min(1),
});

export type DataPackage = z.output<typeof dataPackageSchema>;
export type Resource = z.output<typeof resource>;
export type Field = z.output<typeof field>;
