import { type StandaloneDrawing, toStandalone } from '../../charts/standalone/toStandalone.ts';
import { formatDataSource } from '../../data/formatDataSource.ts';
import { getLocale } from '../../i18n/locales.ts';
import { site } from '../../site.ts';
import { queryChart } from './queryChart.ts';

/** The wide drawing of a chart as a file of its own, with its title, its numbered notes and its source. */
export async function queryStandalone(id: string, locale: string): Promise<StandaloneDrawing> {
  const { chart, text, resource, wide, path } = await queryChart(id, locale);
  const source = getLocale(locale).catalogue.chartPage.embedSource(
    formatDataSource(resource),
    `${site.name}, ${site.url}${path}`,
  );
  return toStandalone(wide.drawing, {
    title: text.title,
    subtitle: text.subtitle,
    source: [...wide.notes.map((note, i) => `${i + 1} ${note}`), source].join(' '),
    subject: chart.subject,
  });
}
