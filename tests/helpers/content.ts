// What the content says, so that tests of the built site expect no more and no less of it, whichever analyses there are.
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { readFolder } from '../../src/build/checkContent.ts';
import type { Analysis } from '../../src/schemas/analysis.ts';
import type { chartSchema } from '../../src/schemas/chart.ts';
import type { Ledger } from '../../src/schemas/claim.ts';
import type { DataPackage } from '../../src/schemas/dataPackage.ts';
import { root } from './root.ts';

export const contentFolder = join(root, 'content');
const files = await readFolder(contentFolder);
const read = (file: string) => files.get(file) ?? '';
const frontMatter = (text: string) => parse(text.split(/^---$/m)[1] ?? '');

export interface KnownAnalysis {
  path: string;
  data: Analysis;
  /** Number of words in all its sections, of tags as well. */
  words: number;
  sections: string[];
  /** How many of a tag stand in its sections. */
  count: (tag: string) => number;
  /** Expressions in italics that are not marked as Spanish. */
  emphases: number;
}

/** The analyses in the language of the site without a prefix. */
export const analyses: KnownAnalysis[] = [...files.keys()]
  .filter((file) => /^analyses\/[^/]+\/en\/index\.mdx$/.test(file))
  .map((index) => {
    const folder = index.slice(0, -'index.mdx'.length);
    const sections = [...files].filter(([file]) => file.startsWith(folder) && file !== index);
    const text = sections.map(([, section]) => section).join('\n');
    return {
      path: `/${folder.split('/')[1]}/`,
      data: frontMatter(read(index)),
      words: text.split(/\s+/).length,
      sections: sections.map(([file]) => file.slice(folder.length + 3, -'.mdx'.length)),
      count: (tag) => text.split(new RegExp(`<${tag}\\b`)).length - 1,
      emphases: text.match(/(?<![*\w])\*[^*\s][^*\n]*\*(?!\*)/g)?.length ?? 0,
    };
  });

/** @throws where the path is that of no analysis. */
export function findAnalysis(path: string): KnownAnalysis {
  const analysis = analyses.find((known) => path.startsWith(known.path));
  if (!analysis) throw new Error(`${path} belongs to no analysis in ${contentFolder}.`);
  return analysis;
}

const chartFiles = [...files].flatMap(([file, text]) => {
  const id = /^charts\/(.+)\.yaml$/.exec(file)?.[1];
  return id ? [{ id, data: parse(text) as z.input<typeof chartSchema> }] : [];
});
export const charts = chartFiles.map(({ id }) => id);
/** A chart of lines of one subject that can be taken for each other. */
export const twoLines = chartFiles.find(
  ({ data }) => data.type === 'line' && data.subject === 'output' && data.series.length === 2,
);
/** Sheets of A4 that a retelling may take: a sheet for every 550 words with their notes and charts, and two around them. */
export const maxSheets = (words: number): number => 2 + Math.round(words / 550);

/** Explainers by their length, of those that name the address of their original. */
const addressed = analyses.filter(({ data }) => data.original.url).toSorted((a, b) => a.words - b.words);
export const [shortest, longest] = [addressed[0]?.path ?? '', addressed.at(-1)?.path ?? ''];

export const { resources } = JSON.parse(read('data/datapackage.json')) as DataPackage;
export const { claims } = parse(read('claims.yaml')) as Ledger;
