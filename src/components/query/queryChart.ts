import { getEntry } from 'astro:content';
import { drawCardChart } from '../../charts/card/drawCardChart.ts';
import type { Card } from '../../charts/card/layoutCard.ts';
import type { Written } from '../../charts/core/layout.ts';
import { type RenderedChart, renderChart } from '../../charts/drawChart.ts';
import type { Chart } from '../../charts/registry.ts';
import type { Row } from '../../data/row.ts';
import { type Table, toTable } from '../../data/toTable.ts';
import { translateResource } from '../../data/translateResource.ts';
import type { ChartText } from '../../schemas/chart.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import { toHref } from '../../site/address.ts';

/** A chart with its words and its rows. */
export interface ChartContent {
  id: string;
  chart: Chart;
  text: ChartText;
  resource: Resource;
  rows: readonly Row[];
  /** Dates of the analyses that it marks. */
  written: readonly Written[];
  /** Address of its page, with the base. */
  path: string;
  /** Address of the page that other sites frame, with the base. */
  embedPath: string;
}

/** The same with its table and both drawings. */
export interface QueriedChart extends ChartContent {
  table: Table;
  wide: RenderedChart;
  narrow: RenderedChart;
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
    path: toHref(`/charts/${id}/`, locale),
    embedPath: toHref(`/embed/${id}/`, locale),
  };
}

async function drawQueried(id: string, locale: string): Promise<QueriedChart> {
  const content = await queryChartContent(id, locale);
  const { chart, resource, rows } = content;
  return {
    ...content,
    table: toTable(chart, resource, rows, locale),
    wide: renderChart({ ...content, locale, width: 'wide' }),
    narrow: renderChart({ ...content, locale, width: 'narrow' }),
  };
}

/** What is drawn once for a whole build; a dev server draws anew, since the content may have changed. */
function remember<T>(draw: (id: string, locale: string) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return (id: string, locale: string): Promise<T> => {
    const key = `${locale}/${id}`;
    const drawn = known.get(key) ?? draw(id, locale);
    if (import.meta.env.PROD) known.set(key, drawn);
    return drawn;
  };
}

/** A chart as pages show it. */
export const queryChart = remember(drawQueried);

export interface CardChart {
  drawing: NonNullable<Card['chart']>;
  title: string;
}

async function drawQueriedCard(id: string, locale: string): Promise<CardChart> {
  const { chart, text, rows, written } = await queryChartContent(id, locale);
  try {
    const drawing = drawCardChart({ chart, rows, written, locale });
    return { drawing: { drawing, subject: chart.subject }, title: text.title };
  } catch (error) {
    throw new Error(`content/charts/${id}.yaml: ${(error as Error).message}`);
  }
}

/** A chart as preview cards show it, drawn once for all of them. */
export const queryCardChart = remember(drawQueriedCard);
