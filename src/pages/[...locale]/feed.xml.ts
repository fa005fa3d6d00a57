import type { APIRoute } from 'astro';
import { findPage, queryPages } from '../../components/query/queryPages.ts';
import { getLocale, locales } from '../../i18n/locales.ts';
import { toFeed } from '../../site/toFeed.ts';
import { pagePath, site } from '../../site.ts';

export const getStaticPaths = () =>
  locales.map(({ code }, i) => ({ params: { locale: i === 0 ? undefined : code }, props: { locale: code } }));

/** The explainers; their parts are announced with them. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
  const prefix = locale === locales[0].code ? '' : `/${locale}`;
  const toUrl = (path: string) => `${site.url}${pagePath(`${prefix}${path}`)}`;
  const entries = (await queryPages(locale)).flatMap(({ path, title, description, retells }) =>
    retells && !retells.number && !retells.isHandout
      ? [
          {
            url: toUrl(path),
            title,
            summary: description,
            published: retells.analysis.published,
            updated: retells.analysis.updated,
          },
        ]
      : [],
  );
  const home = await findPage(locale, '/');
  return new Response(
    toFeed({
      title: site.name,
      subtitle: home?.description ?? '',
      author: site.publisher,
      language: getLocale(locale).tag,
      url: toUrl('/'),
      self: toUrl('/feed.xml'),
      entries,
    }),
  );
};
