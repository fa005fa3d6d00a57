import { findAsOf } from '../content/asOf.ts';
import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { PageDraft, SiteContent } from './page.ts';

/** The day as of which the site tells the present, in words. */
export function formatAsOf({ people, judgements }: Pick<SiteContent, 'people' | 'judgements'>, locale: string): string {
  const asOf = findAsOf(
    people.map(({ data }) => data),
    judgements.map(({ data }) => data),
  );
  if (!asOf) throw new Error('content/people.yaml and content/judgements.yaml say nothing of the present; write it.');
  return formatDate(asOf, locale);
}

/** The pages of people, terms and events; none where the content has no context. */
export function listContextPages(content: SiteContent, locale: string, foot: string): PageDraft[] {
  if (content.people.length === 0 && content.events.length === 0) return [];
  const { people, terms, timeline, index, card } = getLocale(locale).catalogue;
  const asOf = formatAsOf(content, locale);
  const dates = content.events.map(({ data }) => data.date.slice(0, 4)).toSorted();
  const [first] = dates;
  if (!first) throw new Error('content/events.csv has no event; write one.');
  const { counted } = card;
  const toCard = (number: number | string, words: string) => ({ foot, figure: { number: String(number), words } });
  const named = content.people.length + content.terms.length;
  return [
    {
      kind: 'people',
      path: '/people/',
      title: people.title,
      description: people.summary(asOf),
      card: toCard(content.people.length, counted.people),
    },
    {
      kind: 'terms',
      path: '/terms/',
      title: terms.title,
      description: terms.summary(asOf),
      card: toCard(content.terms.length, counted.terms),
    },
    {
      kind: 'timeline',
      path: '/timeline/',
      title: timeline.title,
      description: timeline.summary(first, asOf),
      card: toCard(`${first}–${dates.at(-1)}`, counted.events(dates.length)),
    },
    {
      kind: 'index',
      path: '/index/',
      title: index.title,
      description: index.summary,
      card: toCard(named + dates.length, counted.entries),
    },
  ];
}
