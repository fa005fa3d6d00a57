import { getCollection, getEntry } from 'astro:content';
import type { LevelPoint } from '../../charts/level/layoutLevel.ts';
import { selectRows } from '../../data/selectRows.ts';
import { locales } from '../../i18n/locales.ts';
import { pagePath } from '../../site.ts';

export interface DatedExplainer {
  slug: string;
  date: string;
  headline: string;
  path: string;
}

/** The explainers of a language in order of time. */
export async function queryExplainers(locale: string): Promise<DatedExplainer[]> {
  const prefix = locale === locales[0].code ? '' : `/${locale}`;
  return (await getCollection('analyses', ({ id }) => id.endsWith(`/${locale}`)))
    .map(({ id, data }) => {
      const slug = id.split('/')[0] as string;
      return { slug, date: data.original.date, headline: data.headline, path: pagePath(`${prefix}/${slug}/`) };
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The figures of the signature drawing: those of the chart of oil output, in million barrels a day. */
export async function queryLevel(): Promise<{ points: LevelPoint[]; breaks: number[] }> {
  const chart = (await getEntry('charts', 'oil-production'))?.data;
  const table = chart && (await getEntry('data', chart.data))?.data;
  if (!table) throw new Error('content/charts/oil-production.yaml: the signature drawing needs this chart.');
  return {
    points: selectRows(chart, table.rows).flatMap(({ series, key, value }) =>
      series === 0 && value !== null ? [{ year: Number(key), value }] : [],
    ),
    breaks: (chart.breaks ?? []).map((item) => item.before),
  };
}
