import type { APIRoute } from 'astro';
import { queryChartContent, queryChartIds } from '../../../components/query/queryChart.ts';
import { formatChartCsv, toChartData } from '../../../data/toChartData.ts';
import { locales } from '../../../i18n/locales.ts';

export async function getStaticPaths() {
  return (await queryChartIds()).map((id) => ({ params: { chart: id, name: id } }));
}

/** The values of a chart; the names of columns are the same in every language. */
export const GET: APIRoute = async ({ params }) => {
  const { chart, resource, rows } = await queryChartContent(String(params['name']), locales[0].code);
  return new Response(formatChartCsv(toChartData(chart, resource, rows)));
};
