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
  const { people, terms, timeline, index } = getLocale(locale).catalogue;
  const asOf = formatAsOf(content, locale);
  const [first] = content.events.map(({ data }) => data.date).toSorted();
  if (!first) throw new Error('content/events.csv has no event; write one.');
  const card = { foot };
  return [
    { kind: 'people', path: '/people/', title: people.title, description: people.summary(asOf), card },
    { kind: 'terms', path: '/terms/', title: terms.title, description: terms.summary(asOf), card },
    {
      kind: 'timeline',
      path: '/timeline/',
      title: timeline.title,
      description: timeline.summary(first.slice(0, 4), asOf),
      card,
    },
    { kind: 'index', path: '/index/', title: index.title, description: index.summary, card },
  ];
}
