import { getEntry } from 'astro:content';
import type { Written } from '../../charts/core/sheet.ts';
import { type RenderedChart, renderChart } from '../../charts/drawChart.ts';
import { type Table, toTable } from '../../charts/toTable.ts';
import type { Row } from '../../data/parseCsv.ts';
import { translateResource } from '../../data/translateResource.ts';
import type { Chart, ChartText } from '../../schemas/chart.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import { toHref } from '../../site/address.ts';

/** A chart with its words, its table and both drawings. */
export interface QueriedChart {
  id: string;
  chart: Chart;
  text: ChartText;
  resource: Resource;
  rows: readonly Row[];
  /** Dates of the analyses that it marks. */
  written: readonly Written[];
  table: Table;
  wide: RenderedChart;
  narrow: RenderedChart;
  /** Address of its page, with the base. */
  path: string;
  /** Address of the page that other sites frame, with the base. */
  embedPath: string;
}

/** @throws where there is no such chart, or it lacks its table or its words in the language. */
export async function queryChart(id: string, locale: string): Promise<QueriedChart> {
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
  const { rows } = data;
  const resource = translateResource(data.resource, locale);
  const input = { chart, rows, written, locale };
  return {
    id,
    chart,
    text,
    resource,
    rows,
    written,
    table: toTable(chart, resource, rows, locale),
    wide: renderChart({ ...input, width: 'wide' }),
    narrow: renderChart({ ...input, width: 'narrow' }),
    path: toHref(`/charts/${id}/`, locale),
    embedPath: toHref(`/embed/${id}/`, locale),
  };
}
