import type { APIRoute } from 'astro';
import { toChartData } from '../../../charts/toChartData.ts';
import { toMetadata } from '../../../charts/toMetadata.ts';
import { queryChart, queryChartIds } from '../../../components/article/queryChart.ts';
import { getLocale, locales } from '../../../i18n/locales.ts';
import { formatDataSource, lacksLicence } from '../../../lib/citeChart.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  return (await queryChartIds()).map((id) => ({ params: { chart: id, name: id } }));
}

/** What the CSV beside it holds, whose it is and how to cite it. */
export const GET: APIRoute = async ({ params }) => {
  const { id, chart, text, resource, rows, path } = await queryChart(String(params['name']), locales[0].code);
  const words = getLocale(locales[0].code).catalogue.chartPage;
  const homepage = `${site.url}${path}`;
  const metadata = toMetadata({
    id,
    title: text.title,
    homepage,
    notes: text.notes,
    resource,
    data: toChartData(chart, resource, rows),
    citation: words.citation(formatDataSource(resource), text.title, site.name, homepage),
    warning: lacksLicence(resource) ? words.warning : undefined,
  });
  return new Response(`${JSON.stringify(metadata, null, 2)}\n`);
};
