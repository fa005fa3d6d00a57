import type { Chart } from '../charts/registry.ts';
import { chartIds, toParts } from '../content/explainer.ts';
import { getLocale, locales } from '../i18n/locales.ts';
import { subjects } from '../schemas/chart.ts';
import { listContextPages } from './listContextPages.ts';
import type { PageDraft, SiteContent, Topic } from './page.ts';
import { SEARCHED } from './searchIndex.ts';

/** @throws where the first page does not state it */
export function findTopic({ pages }: SiteContent, locale: string): Topic {
  const home = `${locale}/home`;
  const page = pages.find(({ id }) => id === home)?.data;
  if (!page) throw new Error(`content/pages/${home}.mdx is missing; write it.`);
  if (!page.topic)
    throw new Error(`content/pages/${home}.mdx has no topic; write it, with name, place, level and charts.`);
  return page.topic;
}

/** Ids of charts as a reader of every analysis in turn comes to them; then those of what came of each, and those that no text shows. */
function listInTurn({ charts, sections }: SiteContent, own: SiteContent['analyses']): string[] {
  const inTurn = own.toSorted((a, b) => a.data.original.date.localeCompare(b.data.original.date));
  return [
    ...inTurn.flatMap(({ id }) => chartIds(toParts(sections, id))),
    ...inTurn.flatMap(({ data }) => data.outcomeCharts),
    ...charts.map(({ id }) => id).toSorted(),
  ];
}

/** A page for each chart, subject by subject, and within a subject as they are first shown. */
function listChartPages(content: SiteContent, locale: string, foot: string): PageDraft[] {
  const { charts, analyses, sections } = content;
  const { card } = getLocale(locale).catalogue;
  const own = analyses.filter(({ id }) => id.endsWith(`/${locale}`));
  const inTurn = listInTurn(content, own);
  const subjectOf = ({ data }: { data: Chart }) => subjects.indexOf(data.subject);
  return charts
    .toSorted((a, b) => subjectOf(a) - subjectOf(b) || inTurn.indexOf(a.id) - inTurn.indexOf(b.id))
    .map(({ id, data: { text } }) => ({
      kind: 'chart',
      path: `/charts/${id}/`,
      params: { id },
      title: text[locale]?.title ?? id,
      description: text[locale]?.subtitle ?? '',
      published: own
        .filter(({ id: of, data }) => [...chartIds(toParts(sections, of)), ...data.outcomeCharts].includes(id))
        .map(({ data }) => data.published)
        .toSorted()[0],
      charts: [id],
      card: { kicker: card.chart, foot, chart: id },
    }));
}

/** The pages of a language that retell nothing. */
export function listOwnPages(content: SiteContent, locale: string): PageDraft[] {
  const { level, figures, navigation, search, ...words } = getLocale(locale).catalogue;
  const analyses = content.analyses.filter(({ id }) => id.endsWith(`/${locale}`));
  const topic = findTopic(content, locale);
  const foot = level.tagline(topic.name, analyses.length);
  const card = { foot };
  const { counted } = words.card;
  const toCount = (items: readonly unknown[], what: string) => ({
    foot,
    figure: { number: String(items.length), words: what },
  });
  const paragraphs = analyses.flatMap(({ data }) => data.original.paragraphs);
  const toWritten = (kind: 'home' | 'about', path: string) => {
    const entry = `${locale}/${kind}`;
    const page = content.pages.find(({ id }) => id === entry)?.data;
    if (!page) throw new Error(`content/pages/${entry}.mdx is missing; write it.`);
    return { kind, path, entry, title: page.title, description: page.summary, card };
  };
  return [
    { ...toWritten('home', '/'), card: { ...card, headline: foot, isCover: true } },
    { ...toWritten('about', '/about/'), card: toCount(paragraphs, counted.paragraphs) },
    // A host has one page for what it does not find.
    ...(locale === locales[0].code
      ? [
          {
            kind: 'missing' as const,
            path: '/404.html',
            title: words.notFound,
            description: words.notFoundMore,
            card,
          },
        ]
      : []),
    {
      kind: 'figures',
      path: '/figures/',
      title: figures.title,
      description: figures.summary(analyses.length),
      card: toCount(content.claims, counted.checks),
    },
    {
      kind: 'gallery',
      path: '/charts/',
      title: navigation.charts,
      description: topic.charts,
      card: toCount(content.charts, counted.charts),
    },
    ...(analyses.length < SEARCHED
      ? []
      : [
          {
            kind: 'search' as const,
            path: '/search/',
            title: search.title,
            description: search.summary,
            card: toCount(analyses, search.counted),
          },
        ]),
    ...listChartPages(content, locale, foot),
    ...listContextPages(content, locale, foot),
  ];
}
