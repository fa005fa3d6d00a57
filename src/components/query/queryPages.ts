// Every page that has a preview card, in one list: its card, its dates and what it retells. Head, sitemap, feed, card files and
// citations read it.

import { getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { drawCard } from '../../charts/card/drawCard.ts';
import type { Card, CardOil } from '../../charts/card/layoutCard.ts';
import { layoutLevel } from '../../charts/level/layoutLevel.ts';
import { CARD_CODING } from '../../charts/standalone/toPng.ts';
import { chartIds, toParts } from '../../content/explainer.ts';
import { decimalYear } from '../../data/decimalYear.ts';
import { formatDate } from '../../i18n/format.ts';
import { getLocale, locales } from '../../i18n/locales.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import { site } from '../../site.ts';
import { queryCardChart } from './queryChart.ts';
import { queryExplainers, queryLevel } from './queryLevel.ts';

export interface SitePart {
  path: string;
  title: string;
  number: number;
}

export interface SitePage {
  /** Path below the language, such as `/about/`. */
  path: string;
  title: string;
  description: string;
  locale: string;
  /** What the page retells, with its parts; `number` where it is one of them, `isHandout` where it is a digest. */
  retells?: { analysis: Analysis; slug: string; parts: SitePart[]; number?: number; isHandout?: boolean };
  /** The day it came out, where that is known: of a chart the day of the first explainer that shows it. */
  published?: string;
  /** The table that the page shows, where it is the page of a chart. */
  data?: Resource;
  card: { file: string; svg: string; alt: string };
}

type Draft = Omit<SitePage, 'card' | 'locale'> & { card: Partial<Card>; charts?: string[] };

async function queryOil(locale: string, here?: string): Promise<CardOil> {
  const { points, breaks } = await queryLevel();
  const { outlines, width, height, toPercent, toDepth } = layoutLevel(points, breaks);
  const dates = (await queryExplainers(locale)).map(({ slug, date }) => {
    const year = decimalYear(date);
    return { at: toPercent(year), depth: toDepth(year), isHere: slug === here };
  });
  return { outlines, width, height, dates };
}

async function queryAnalysisDrafts(locale: string): Promise<Draft[]> {
  const words = getLocale(locale).catalogue;
  const sections = await getCollection('sections');
  const analyses = await getCollection('analyses', ({ id }) => id.endsWith(`/${locale}`));
  return analyses.flatMap(({ id, data: analysis }) => {
    const slug = id.split('/')[0] as string;
    const entries = toParts(sections, id);
    const parts = entries.map(({ anchor, number, data }) => ({
      path: `/${slug}/${anchor}/`,
      title: data.title,
      number,
    }));
    const foot = words.level.written(formatDate(analysis.original.date, locale));
    const { headline, summary, original } = analysis;
    const whole: Draft = {
      path: `/${slug}/`,
      title: headline,
      description: summary,
      published: analysis.published,
      retells: { analysis, slug, parts },
      card: { kicker: words.card.analysis(original.publisher), foot },
    };
    const handout: Draft = {
      ...whole,
      path: `/${slug}/handout/`,
      title: words.print.handoutOf(original.title),
      description: words.print.handoutSummary(original.title),
      retells: { analysis, slug, parts, isHandout: true },
      card: { ...whole.card, kicker: words.print.handout, headline },
    };
    return [
      whole,
      ...(analysis.handout ? [handout] : []),
      ...entries.map((entry, i) => ({
        ...parts[i]!,
        description: entry.data.summary,
        published: analysis.published,
        retells: { analysis, slug, parts, number: entry.number },
        card: { kicker: words.card.kicker(entry.number, parts.length, headline), foot },
        charts: chartIds([entry]),
      })),
    ];
  });
}

async function queryDrafts(locale: string): Promise<Draft[]> {
  const words = getLocale(locale).catalogue;
  const [home, about] = await Promise.all(['home', 'about'].map((name) => getEntry('pages', `${locale}/${name}`)));
  const card = { foot: words.level.tagline };
  const { figures, navigation, gallery } = words;
  const sections = await getCollection('sections');
  const analyses = await getCollection('analyses', ({ id }) => id.endsWith(`/${locale}`));
  const charts = await Promise.all(
    (await getCollection('charts')).map(async ({ id, data }) => ({
      id,
      text: data.text[locale],
      published: analyses
        .filter((analysis) => chartIds(toParts(sections, analysis.id)).includes(id))
        .map((analysis) => analysis.data.published)
        .toSorted()[0],
      data: (await getEntry('data', data.data))!.data.resource,
    })),
  );
  return [
    {
      path: '/',
      title: home!.data.title,
      description: home!.data.summary,
      card: { ...card, headline: words.level.tagline, isCover: true },
    },
    { path: '/about/', title: about!.data.title, description: about!.data.summary, card },
    { path: '/404.html', title: words.notFound, description: words.notFoundMore, card },
    { path: '/figures/', title: figures.title, description: figures.summary, card },
    { path: '/charts/', title: navigation.charts, description: gallery.summary, card },
    ...charts.map(({ id, text, published, data }) => ({
      path: `/charts/${id}/`,
      title: text?.title ?? id,
      description: text?.description ?? '',
      ...(published && { published }),
      data,
      card: { ...card, kicker: words.card.chart },
      charts: [id],
    })),
    ...(await queryAnalysisDrafts(locale)),
  ];
}

async function toPage({ card, charts = [], ...page }: Draft, locale: string): Promise<SitePage> {
  const [first] = charts;
  const drawn = first === undefined ? undefined : await queryCardChart(first, locale);
  const oil = await queryOil(locale, page.retells?.slug);
  const whole: Card = { headline: page.title, foot: '', site: site.name, oil, ...card, ...(drawn && { chart: drawn }) };
  let svg: string;
  try {
    svg = drawCard(whole);
  } catch (error) {
    throw new Error(`${page.path}: ${(error as Error).message}`);
  }
  const name =
    page.path
      .replace(/\.html$/, '')
      .split('/')
      .filter(Boolean)
      .join('-') || 'home';
  const prefix = locale === locales[0].code ? '' : `${locale}-`;
  const hash = createHash('sha256').update(CARD_CODING).update(svg).digest('hex').slice(0, 10);
  const alt = getLocale(locale).catalogue.card.alt(whole.headline, whole.foot, drawn?.title);
  return { ...page, locale, card: { file: `${prefix}${name}.${hash}.png`, svg, alt } };
}

const known = new Map<string, Promise<SitePage[]>>();

/** Every page of a language. */
export function queryPages(locale: string): Promise<SitePage[]> {
  const pages =
    known.get(locale) ??
    queryDrafts(locale).then((drafts) => Promise.all(drafts.map((draft) => toPage(draft, locale))));
  // A dev server draws anew; a build reads the list once for every page.
  if (import.meta.env.PROD) known.set(locale, pages);
  return pages;
}

/** Pages of all languages. */
export const queryAllPages = async (): Promise<SitePage[]> =>
  (await Promise.all(locales.map(({ code }) => queryPages(code)))).flat();

/** The page at a path of a language; nothing where the list does not have it. */
export const findPage = async (locale: string, path: string): Promise<SitePage | undefined> =>
  (await queryPages(locale)).find((page) => page.path === path);
