import { lacksLicence } from '../../data/formatDataSource.ts';
import { toMetadata } from '../../data/toMetadata.ts';
import { getLocale } from '../../i18n/locales.ts';
import { formatCitations } from '../../site/cite/formatCitations.ts';
import type { SitePage } from '../../site/page.ts';
import { queryChart } from './queryChart.ts';

/** What the CSV of a chart holds, whose it is and how to cite it. */
export async function queryMetadata({ params, locale, url, works }: SitePage): Promise<object> {
  const { id, text, resource, data } = await queryChart(String(params['id']), locale);
  return toMetadata({
    id,
    title: text.title,
    homepage: url,
    notes: text.notes,
    resource,
    data,
    citation: formatCitations(works, 'apa', locale).join('\n'),
    warning: lacksLicence(resource) ? getLocale(locale).catalogue.chartPage.warning : undefined,
  });
}
