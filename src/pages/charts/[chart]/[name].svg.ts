import type { APIRoute } from 'astro';
import { queryChartIds } from '../../../components/query/queryChart.ts';
import { queryStandalone } from '../../../components/query/queryStandalone.ts';

export async function getStaticPaths() {
  return (await queryChartIds()).map((id) => ({ params: { chart: id, name: id } }));
}

/** The drawing of a chart, which needs no stylesheet and no font. */
export const GET: APIRoute = async ({ params }) => new Response((await queryStandalone(String(params['name']))).svg);
