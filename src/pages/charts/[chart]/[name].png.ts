import type { APIRoute } from 'astro';
import { toPng } from '../../../charts/standalone/toPng.ts';
import { queryChartIds } from '../../../components/query/queryChart.ts';
import { queryStandalone } from '../../../components/query/queryStandalone.ts';

export async function getStaticPaths() {
  return (await queryChartIds()).map((id) => ({ params: { chart: id, name: id } }));
}

/** Pixels to a unit of the drawing, for slides and sharp screens. */
const DENSITY = 2;

export const GET: APIRoute = async ({ params }) => {
  const { svg, width } = await queryStandalone(String(params['name']));
  return new Response(new Uint8Array(await toPng(svg, DENSITY * width, width)));
};
