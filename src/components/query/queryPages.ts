import { MOST_TICKS } from '../../charts/level/placeDates.ts';
import { toLocaleParam } from '../../site/address.ts';
import { type PageCard, toCardOil, toPageCard } from '../../site/cards.ts';
import type { PageKind, SitePage } from '../../site/page.ts';
import { listPages } from '../../site/pages.ts';
import { queryCardChart } from './queryChart.ts';
import { queryCollection } from './queryCollection.ts';
import { queryLevel } from './queryLevel.ts';

async function readPages(): Promise<SitePage[]> {
  const [analyses, sections, charts, data, pages, people, terms, events, claims, judgements, drafts] =
    await Promise.all([
      queryCollection('analyses'),
      queryCollection('sections'),
      queryCollection('charts'),
      queryCollection('data'),
      queryCollection('pages'),
      queryCollection('people'),
      queryCollection('terms'),
      queryCollection('events'),
      queryCollection('claims'),
      queryCollection('judgements'),
      import.meta.env.PROD ? [] : queryCollection('drafts'),
    ]);
  return listPages({
    analyses,
    sections,
    charts,
    tables: data.map((entry) => entry.data.resource),
    pages,
    people,
    terms,
    events,
    claims,
    judgements,
    drafts,
  });
}

interface Pages {
  all: SitePage[];
  /** By language and kind. */
  kinds: Map<string, SitePage[]>;
}

const toKey = ({ kind, locale }: Pick<SitePage, 'kind' | 'locale'>) => `${locale} ${kind}`;

async function sortPages(): Promise<Pages> {
  const all = await readPages();
  return { all, kinds: Map.groupBy(all, toKey) };
}

let known: Promise<Pages> | undefined;

/** A build lists the pages once, a dev server each time. */
function querySorted(): Promise<Pages> {
  const pages = known ?? sortPages();
  if (import.meta.env.PROD) known = pages;
  return pages;
}

/** Every page of the site. */
export const queryPages = async (): Promise<SitePage[]> => (await querySorted()).all;

/** The pages of a kind in one language. */
export const queryPagesOf = async (kind: PageKind, locale: string): Promise<SitePage[]> =>
  (await querySorted()).kinds.get(toKey({ kind, locale })) ?? [];

/** Whether there are more explainers, or lists of one each, than have room for a card, a tick or a line. */
export const isMany = (each: readonly unknown[]): boolean => each.length > MOST_TICKS;

/** Explainers by the year of what they retell, the newest first. */
export const toYears = (explainers: readonly SitePage[]): [string, SitePage[]][] => [
  ...Map.groupBy(explainers.toReversed(), ({ retells }) => retells!.analysis.original.date.slice(0, 4)),
];

/** The page of a kind that is made of the same analysis, in the same language; none where it has none. */
export const queryPageOf = async (kind: PageKind, { locale, retells }: SitePage): Promise<SitePage | undefined> =>
  (await queryPagesOf(kind, locale)).find((page) => page.retells?.slug === retells?.slug);

/** A route for each page of a kind, for `getStaticPaths`. */
export const queryRoutes = async (kind: PageKind) =>
  (await queryPages())
    .filter((page) => page.kind === kind)
    .map((page) => ({ params: { locale: toLocaleParam(page.locale), ...page.params }, props: { page } }));

async function drawPageCard(page: SitePage): Promise<PageCard> {
  const { card, locale, retells } = page;
  const oil = toCardOil(await queryLevel(), await queryPagesOf('explainer', locale), retells?.slug);
  return toPageCard(page, oil, card.chart === undefined ? undefined : await queryCardChart(card.chart, locale));
}

const drawn = new WeakMap<SitePage, Promise<PageCard>>();

/** The preview card of a page, drawn once. */
export function queryCard(page: SitePage): Promise<PageCard> {
  const card = drawn.get(page) ?? drawPageCard(page);
  drawn.set(page, card);
  return card;
}
