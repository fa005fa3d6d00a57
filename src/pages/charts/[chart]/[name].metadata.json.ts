import type { APIRoute } from 'astro';
import { queryChartContent, queryChartIds } from '../../../components/query/queryChart.ts';
import { findPage } from '../../../components/query/queryPages.ts';
import { toPageUrl, toWorks } from '../../../components/query/queryWorks.ts';
import { lacksLicence } from '../../../data/formatDataSource.ts';
import { toChartData } from '../../../data/toChartData.ts';
import { toMetadata } from '../../../data/toMetadata.ts';
import { getLocale, locales } from '../../../i18n/locales.ts';
import { formatCitations } from '../../../site/cite/formatCitations.ts';

export async function getStaticPaths() {
  return (await queryChartIds()).map((id) => ({ params: { chart: id, name: id } }));
}

/** What the CSV beside it holds, whose it is and how to cite it. */
export const GET: APIRoute = async ({ params }) => {
  const { id, chart, text, resource, rows } = await queryChartContent(String(params['name']), locales[0].code);
  const page = (await findPage(locales[0].code, `/charts/${id}/`))!;
  const words = getLocale(locales[0].code).catalogue.chartPage;
  const metadata = toMetadata({
    id,
    title: text.title,
    homepage: toPageUrl(page),
    notes: text.notes,
    resource,
    data: toChartData(chart, resource, rows),
    citation: formatCitations(toWorks(page), 'apa').join('\n'),
    warning: lacksLicence(resource) ? words.warning : undefined,
  });
  return new Response(`${JSON.stringify(metadata, null, 2)}\n`);
};
