// What the content says, so that tests of the built site expect no more and no less of it, whichever analyses there are.
import { join } from 'node:path';
import { languages } from '../../src/content/keptContent.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { readFolder } from '../../src/content/readFolder.ts';
import type { Analysis } from '../../src/schemas/analysis.ts';
import { toHref } from '../../src/site/address.ts';
import { root } from './root.ts';

export interface KnownAnalysis {
  path: string;
  data: Analysis;
  words: number;
  /** Their anchors, in order. */
  sections: string[];
  /** How many of a tag stand in its sections. */
  count: (tag: string) => number;
  /** Expressions in italics that are not marked as Spanish. */
  emphases: number;
}

export const contentFolder = join(root, 'content');
const files = await readFolder(contentFolder);
const content = await loadContent(contentFolder, languages);

export const charts = [...content.charts.keys()];
/** Of each chart, by its id. */
export const chartTypes = new Map([...content.charts].map(([id, { type }]) => [id, type]));
export const claims = [...content.claims.values()];
/** Names of the tables that each figure is tested on, by the address of its check. */
export const testedTables = new Map(
  [...content.claims].map(([id, { tests }]) => [`/figures/${id}/`, [...new Set(tests.map(({ data }) => data))]]),
);
export const people = [...content.people.values()];
export const events = [...content.events.values()];
export const resources = [...content.data.values()].map(({ resource }) => resource);

/** Addresses of the sources of the chart at a path, below its language. */
export function listSources(path: string): string[] {
  const table = content.charts.get(path.split('/')[2] ?? '')?.data;
  return content.data.get(table ?? '')?.resource.sources.flatMap((source) => source.path ?? []) ?? [];
}

/** The analyses in every language of the site. */
export const analyses: KnownAnalysis[] = [...content.analyses].map(([id, data]) => {
  const sections = [...content.sections].filter(([section]) => section.startsWith(`${id}/`));
  const text = sections.map(([section]) => files.get(`analyses/${section}.mdx`)).join('\n');
  return {
    path: toHref(`/${id.split('/')[0]}/`, id.split('/')[1]),
    data,
    words: sections.reduce((sum, [, { words }]) => sum + words, 0),
    sections: sections.map(([section]) => section.replace(/^.*\/\d\d-/, '')),
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

const byLength = analyses.filter(({ path }) => path.split('/').length === 3).toSorted((a, b) => a.words - b.words);
/** The path of the shortest explainer of those that name the address of their original. */
export const shortest = byLength.find(({ data }) => data.original.url)?.path ?? '';
/** The path of the longest explainer. */
export const longest = byLength.at(-1)?.path ?? '';

/** Sheets of A4 that a retelling may take: one for every 500 words with their notes and charts, and two around them. */
export const maxSheets = (words: number): number => 2 + Math.round(words / 500);

/** The page of a chart of two lines of one subject, which could be taken for each other. */
export const twoLines = `/charts/${
  [...content.charts].find(
    ([, chart]) => chart.type === 'line' && chart.subject === 'output' && chart.series.length === 2,
  )?.[0]
}/`;
