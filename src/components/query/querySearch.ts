import { inLanguage } from '../../data/pickWord.ts';
import { formatDate } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import { toHref } from '../../site/address.ts';
import type { PageKind, SitePage } from '../../site/page.ts';
import type { SearchEntry } from '../../site/searchIndex.ts';
import { queryOrdered } from './queryContext.ts';
import { queryPagesOf } from './queryPages.ts';

/** Pages that are found by themselves; the others are reached from one of these. */
const FOUND: readonly PageKind[] = ['explainer', 'part', 'outcome', 'chart'];

function toPageEntry({ title, description, href, retells, kind, locale }: SitePage): SearchEntry {
  const { search } = getLocale(locale).catalogue;
  const points = kind === 'explainer' ? retells!.analysis.keyPoints : [];
  return {
    title,
    text: [description, ...points].join(' '),
    href,
    kind: retells ? formatDate(retells.analysis.original.date.slice(0, 7), locale) : search.kinds.chart,
  };
}

/** What can be found in a language: explainers, parts, outcomes and charts, people, bodies, terms and places. */
export async function querySearch(locale: string): Promise<SearchEntry[]> {
  const { search } = getLocale(locale).catalogue;
  const pages = (await Promise.all(FOUND.map((kind) => queryPagesOf(kind, locale)))).flat();
  const named = await Promise.all(
    (['people', 'terms'] as const).map(async (page) =>
      (await queryOrdered(page)).map(
        ({ id, data }): SearchEntry => ({
          title: inLanguage<string>(data.name, locale) ?? '',
          text: (inLanguage<readonly string[]>(data.forms, locale) ?? []).join(' '),
          href: `${toHref(`/${page}/`, locale)}#${id}`,
          kind: search.kinds[page],
        }),
      ),
    ),
  );
  return [...pages.map(toPageEntry), ...named.flat()];
}
