import { getEntry } from 'astro:content';
import { drawCardChart } from '../../charts/card/drawCardChart.ts';
import type { CardShape } from '../../charts/card/layoutCard.ts';
import type { Facts, FactsInput } from '../../charts/core/facts.ts';
import type { Names, Written } from '../../charts/core/layout.ts';
import { type RenderedChart, renderChart } from '../../charts/drawChart.ts';
import { type Chart, chartKinds } from '../../charts/registry.ts';
import { inLanguage } from '../../data/pickWord.ts';
import type { Row } from '../../data/row.ts';
import { translateResource } from '../../data/translateResource.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { ChartText } from '../../schemas/chart.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import { readParagraphId, toPassageId } from '../../schemas/text.ts';
import { toHref } from '../../site/address.ts';
import type { CardChart } from '../../site/cards.ts';
import { queryCollection } from './queryCollection.ts';

/** A chart with its words and its rows. */
export interface ChartContent {
  id: string;
  chart: Chart;
  text: ChartText;
  resource: Resource;
  rows: readonly Row[];
  /** Dates of the analyses that it marks. */
  written: readonly Written[];
  /** Of people, bodies, terms and places. */
  names: Names;
  /** Address of its page, with the base. */
  path: string;
  /** Address of the page that other sites frame, with the base. */
  embedPath: string;
}

/** The same with its table, its files and both drawings. */
export interface QueriedChart extends ChartContent, Facts {
  wide: RenderedChart;
  narrow: RenderedChart;
}

/** Names of people, bodies, terms and places, by id. */
async function queryNames(locale: string): Promise<Names> {
  const terms = (await queryCollection('terms')).map(({ id, data }) => [id, data.name[locale] ?? id]);
  const people = (await queryCollection('people')).map(({ id, data }) => [
    id,
    inLanguage<string>(data.name, locale) ?? id,
  ]);
  return Object.fromEntries([...terms, ...people]);
}

/** Where a paragraph is retold, by its place in the original, and where an event is told, by its date. */
async function queryLinks(locale: string): Promise<FactsInput['findLink']> {
  const analyses = (await queryCollection('analyses')).filter(({ id }) => id.endsWith(`/${locale}`));
  const events = new Map((await queryCollection('events')).map(({ id, data }) => [id, data]));
  return ({ paragraph, event }) => {
    const told = event === undefined ? undefined : events.get(event);
    if (told)
      return { text: formatPeriod(told.date, told.until, locale), href: `${toHref('/timeline/', locale)}#${event}` };
    const analysis = analyses.find(({ data }) => paragraph && data.original.paragraphs.includes(paragraph));
    if (!analysis || !paragraph) return undefined;
    const href = `${toHref(`/${analysis.id.split('/')[0]}/`, locale)}#${toPassageId(paragraph)}`;
    return { text: String(readParagraphId(paragraph).number), href };
  };
}

/** @throws where there is no such chart, or it lacks its table or its words in the language. */
export async function queryChartContent(id: string, locale: string): Promise<ChartContent> {
  const chart = (await getEntry('charts', id))?.data;
  const data = chart && (await getEntry('data', chart.data))?.data;
  const text = chart?.text[locale];
  if (!chart || !data || !text)
    throw new Error(
      `<Chart id="${id}" /> has no file content/charts/${id}.yaml with words in “${locale}” and a table.`,
    );
  const written = await Promise.all(
    chart.written.map(async (slug) => {
      const analysis = await getEntry('analyses', `${slug}/${locale}`);
      if (!analysis)
        throw new Error(
          `content/charts/${id}.yaml: written names “${slug}”, which is no analysis; use the name of its folder.`,
        );
      return { slug, date: analysis.data.original.date };
    }),
  );
  return {
    id,
    chart,
    text,
    resource: translateResource(data.resource, locale),
    rows: data.rows,
    written,
    names: await queryNames(locale),
    path: toHref(`/charts/${id}/`, locale),
    embedPath: toHref(`/embed/${id}/`, locale),
  };
}

async function drawQueried(content: ChartContent, locale: string): Promise<QueriedChart> {
  const findLink = await queryLinks(locale);
  return {
    ...content,
    ...chartKinds[content.chart.type].toFacts({ ...content, locale, findLink }),
    wide: renderChart({ ...content, locale, width: 'wide' }),
    narrow: renderChart({ ...content, locale, width: 'narrow' }),
  };
}

/** What is drawn once for a whole build; a dev server draws anew, since the content may have changed. */
function remember<T>(draw: (content: ChartContent, locale: string) => T | Promise<T>) {
  const known = new Map<string, Promise<T>>();
  const drawNamed = async (id: string, locale: string): Promise<T> => {
    const content = await queryChartContent(id, locale);
    try {
      return await draw(content, locale);
    } catch (error) {
      throw new Error(`content/charts/${id}.yaml: ${(error as Error).message}`);
    }
  };
  return (id: string, locale: string): Promise<T> => {
    const key = `${locale}/${id}`;
    const drawn = known.get(key) ?? drawNamed(id, locale);
    if (import.meta.env.PROD) known.set(key, drawn);
    return drawn;
  };
}

/** A chart as pages show it. */
export const queryChart = remember(drawQueried);

function drawQueriedCard(content: ChartContent, locale: string): CardChart {
  const { subject } = content.chart;
  const draw = (shape: CardShape) => ({ drawing: drawCardChart({ ...content, locale }, shape), subject });
  return { drawings: { wide: draw('wide'), square: draw('square') }, title: content.text.title };
}

/** A chart as preview cards show it, drawn once for all of them. */
export const queryCardChart = remember(drawQueriedCard);
