import type { APIRoute } from 'astro';
import { embedSize, formatFrame, frameHeight } from '../../../../charts/embedSize.ts';
import { queryChart, queryChartPaths } from '../../../../components/query/queryChart.ts';
import { findPage } from '../../../../components/query/queryPages.ts';
import { formatDataSource } from '../../../../data/formatDataSource.ts';
import { getLocale } from '../../../../i18n/locales.ts';
import { pagePath, site } from '../../../../site.ts';

/** Of the frame where the other site names none, in px. */
const WIDTH = 720;

export const getStaticPaths = queryChartPaths;

/** What another site needs to show the chart in place of its address: oembed.com. */
export const GET: APIRoute<{ id: string; locale: string }> = async ({ props: { id, locale } }) => {
  const chart = await queryChart(id, locale);
  const { title } = chart.text;
  const { chartPage } = getLocale(locale).catalogue;
  const source = chartPage.embedSource(formatDataSource(chart.resource), site.name);
  const size = embedSize(chart, { ...chart.text, source });
  const toUrl = (path: string) => `${site.url}${path}`;
  const card = (await findPage(locale, `/charts/${id}/`))?.card;
  return Response.json({
    version: '1.0',
    type: 'rich',
    html: formatFrame(size, { title, embed: toUrl(chart.embedPath) }),
    width: WIDTH,
    height: frameHeight(size, WIDTH),
    title,
    provider_name: site.name,
    provider_url: toUrl(pagePath('/')),
    ...(card && {
      thumbnail_url: toUrl(pagePath(`/cards/${card.file}`)),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  });
};
