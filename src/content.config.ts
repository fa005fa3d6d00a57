import { defineCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { chartSchema } from './charts/registry.ts';
import { parseCsv } from './data/parseCsv.ts';
import { analysisSchema } from './schemas/analysis.ts';
import { claimSchema, ledgerSchema } from './schemas/claim.ts';
import { dataPackageSchema, type Resource } from './schemas/dataPackage.ts';
import { pageSchema } from './schemas/page.ts';
import { sectionSchema } from './schemas/section.ts';

const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/** Reads every table that the data package names; their content has been checked before the build. */
async function loadTables() {
  const { resources } = dataPackageSchema.parse(JSON.parse(await readFile('content/data/datapackage.json', 'utf8')));
  return Promise.all(
    resources.map(async (resource) => {
      const file = `content/data/${resource.path}`;
      const { rows, faults } = parseCsv(await readFile(file, 'utf8'), resource, file);
      if (faults[0]) throw new Error(faults[0]);
      return { id: resource.name, resource, rows };
    }),
  );
}

/** The ledger; the exceptions in it serve the check alone. */
async function loadClaims() {
  const { claims } = ledgerSchema.parse(parse(await readFile('content/claims.yaml', 'utf8')));
  return Object.entries(claims).map(([id, claim], position) => ({ id, position, ...claim }));
}

export const collections = {
  /** `<slug>/<locale>` */
  analyses: defineCollection({
    loader: glob({
      base: './content/analyses',
      pattern: '*/*/index.mdx',
      generateId: ({ entry }) => entry.replace('/index.mdx', ''),
    }),
    schema: analysisSchema,
  }),
  /** `<slug>/<locale>/<nn>-<section>` */
  sections: defineCollection({
    loader: glob({ base: './content/analyses', pattern: '*/*/[0-9]*.mdx', generateId: withoutExtension }),
    schema: sectionSchema,
  }),
  /** `<locale>/<name>` */
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx', generateId: withoutExtension }),
    schema: pageSchema,
  }),
  charts: defineCollection({
    loader: glob({ base: './content/charts', pattern: '*.yaml', generateId: withoutExtension }),
    schema: chartSchema,
  }),
  claims: defineCollection({ loader: loadClaims, schema: claimSchema.extend({ id: z.string(), position: z.int() }) }),
  data: defineCollection({
    loader: loadTables,
    schema: z.object({
      resource: z.custom<Resource>(),
      rows: z.array(z.record(z.string(), z.union([z.number(), z.string(), z.null()]))),
    }),
  }),
};
