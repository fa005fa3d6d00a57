import type { CollectionEntry } from 'astro:content';
import { getLocale } from '../../i18n/locales.ts';
import { readParagraphId, toPassageId } from '../../schemas/text.ts';
import { formatAsOf } from '../../site/listContextPages.ts';
import { listNamed } from '../../site/listNamed.ts';
import { listRetold } from '../../site/listRetold.ts';
import { toIndex } from '../../site/toIndex.ts';
import { queryCollection } from './queryCollection.ts';
import { queryPagesOf } from './queryPages.ts';

/** The day as of which the site tells the present, in words. */
export const queryAsOf = async (locale: string): Promise<string> =>
  formatAsOf({ people: await queryCollection('people'), judgements: await queryCollection('judgements') }, locale);

export interface PassageGroup {
  /** Year of the analysis. */
  year: string;
  passages: { number: number; href: string }[];
}

/** Where each paragraph is retold, by analysis in order of time. */
export async function queryPassages(locale: string): Promise<(paragraphs: readonly string[]) => PassageGroup[]> {
  const explainers = await queryPagesOf('explainer', locale);
  return (paragraphs) =>
    explainers.flatMap(({ href, retells }) => {
      const { date, paragraphs: known } = retells!.analysis.original;
      const passages = known
        .filter((paragraph) => paragraphs.includes(paragraph))
        .map((paragraph) => ({
          number: readParagraphId(paragraph).number,
          href: `${href}#${toPassageId(paragraph)}`,
        }));
      return passages.length > 0 ? [{ year: date.slice(0, 4), passages }] : [];
    });
}

type Ordered = 'people' | 'terms' | 'events' | 'judgements';

/** A collection in the order of its file. */
export async function queryOrdered<C extends Ordered>(name: C): Promise<CollectionEntry<C>[]> {
  const entries: readonly CollectionEntry<C>[] = await queryCollection(name);
  return entries.toSorted((a, b) => a.data.position - b.data.position);
}

/** People or terms under the headings of their groups, in that order, and how many of all are of a kind. */
export async function queryGroups<C extends 'people' | 'terms'>(
  name: C,
  headings: readonly (readonly [group: string, title: string])[],
) {
  const entries = await queryOrdered(name);
  return {
    groups: headings.map(([group, title]) => ({
      id: `group-${group}`,
      title,
      entries: entries.filter(({ data }) => data.group === group),
    })),
    countOf: (kind: string) => entries.filter(({ data }) => data.kind === kind).length,
  };
}

/** People, bodies, terms, places and events as an index has them, under their letters. */
export async function queryIndex(locale: string) {
  const toPairs = <T>(list: readonly { id: string; data: T }[]) => list.map(({ id, data }) => [id, data] as const);
  const entries = {
    people: toPairs(await queryOrdered('people')),
    terms: toPairs(await queryOrdered('terms')),
    events: toPairs(await queryOrdered('events')),
  };
  const explainers = await queryPagesOf('explainer', locale);
  const originals = explainers.map(({ retells }) => retells!.analysis.original);
  const parts = (await queryPagesOf('part', locale)).map(({ href, title, retells }) => {
    const { analysis, number = 0 } = retells!;
    return { year: analysis.original.date.slice(0, 4), number, title, href, paragraphs: listRetold(retells!) };
  });
  return toIndex(listNamed(entries, originals, locale), parts, getLocale(locale).tag);
}
