import { getLocale, locales } from '../../i18n/locales.ts';
import { type CitedWork, toOriginalWork, toOwnWork, toSourceWorks } from '../../site/cite/works.ts';
import { pagePath, site } from '../../site.ts';
import type { SitePage } from './queryPages.ts';

/** Address of a page of the list, in full. */
export const toPageUrl = ({ path, locale }: Pick<SitePage, 'path' | 'locale'>): string =>
  `${site.url}${pagePath(`${locale === locales[0].code ? '' : `/${locale}`}${path}`)}`;

/** What a page is cited as: the page, then what it is based on. Nothing where it is based on no work of others. */
export function toWorks(page: SitePage): CitedWork[] {
  const { retells, data, path, title, locale, published } = page;
  const bases = [
    ...(retells ? [toOriginalWork(retells.analysis, `${retells.slug}-original`)] : []),
    ...(data ? toSourceWorks(data) : []),
  ];
  if (bases.length === 0) return [];
  const own = toOwnWork({
    id: [...(locale === locales[0].code ? [] : [locale]), ...path.split('/').filter(Boolean)].join('-'),
    title,
    url: toPageUrl(page),
    date: retells?.analysis.updated ?? published,
    publisher: site.publisher,
    language: getLocale(locale).tag,
    type: data ? 'dataset' : 'webpage',
  });
  return [own, ...bases];
}
