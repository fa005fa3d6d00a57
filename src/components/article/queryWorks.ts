import { getLocale, locales } from '../../i18n/locales.ts';
import { formatCitations } from '../../lib/cite/formatCitations.ts';
import { type CitedWork, toOriginalWork, toOwnWork } from '../../lib/cite/works.ts';
import { pagePath, site } from '../../site.ts';
import type { SitePage } from './queryPages.ts';

/** Address of a page of the list, in full. */
export const toPageUrl = ({ path, locale }: Pick<SitePage, 'path' | 'locale'>): string =>
  `${site.url}${pagePath(`${locale === locales[0].code ? '' : `/${locale}`}${path}`)}`;

/** What a page of an explainer is cited as: the page, and the work that it retells. */
export function toWorks(page: SitePage): CitedWork[] {
  const { retells, path, title, locale } = page;
  if (!retells) throw new Error(`${path} retells nothing, so it has no citation of this kind.`);
  const { analysis, slug } = retells;
  const own = toOwnWork({
    id: path.split('/').filter(Boolean).join('-'),
    title,
    url: toPageUrl(page),
    date: analysis.updated ?? analysis.published,
    publisher: site.publisher,
    language: getLocale(locale).tag,
  });
  return [own, toOriginalWork(analysis, `${slug}-original`)];
}

/** How paper cites a page of an explainer and what it retells, a sentence each. */
export const toCitations = (page: SitePage): string[] => formatCitations(toWorks(page), 'apa');
