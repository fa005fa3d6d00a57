import { CARD, CARD_HEIGHTS } from '../../charts/card/layoutCard.ts';
import { embedSize, formatFrame, frameHeight } from '../../charts/embedSize.ts';
import { formatDataSource } from '../../data/formatDataSource.ts';
import { getLocale } from '../../i18n/locales.ts';
import { toUrl } from '../../site/address.ts';
import type { SitePage } from '../../site/page.ts';
import { site } from '../../site.ts';
import { queryChart } from './queryChart.ts';
import { queryCard } from './queryPages.ts';

/** Of the frame where the other site names none, in px. */
const WIDTH = 720;

/** What another site needs to show a chart in place of the address of its page: oembed.com. */
export async function queryOembed(page: SitePage): Promise<object> {
  const { params, locale, title } = page;
  const chart = await queryChart(String(params['id']), locale);
  const { chartPage } = getLocale(locale).catalogue;
  const source = chartPage.embedSource(formatDataSource(chart.resource), site.name);
  const size = embedSize(chart, { ...chart.text, source });
  return {
    version: '1.0',
    type: 'rich',
    html: formatFrame(size, { title, embed: `${site.url}${chart.embedPath}` }),
    width: WIDTH,
    height: frameHeight(size, WIDTH),
    title,
    author_name: site.publisher,
    provider_name: site.name,
    provider_url: toUrl('/'),
    thumbnail_url: toUrl(`/cards/${(await queryCard(page)).files.wide}`),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD_HEIGHTS.wide,
  };
}
