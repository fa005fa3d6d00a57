import type { APIRoute } from 'astro';
import { queryPagesOf, queryRoutes } from '../../components/query/queryPages.ts';
import { getLocale } from '../../i18n/locales.ts';
import { toUrl } from '../../site/address.ts';
import type { SitePage } from '../../site/page.ts';
import { toFeed } from '../../site/toFeed.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => queryRoutes('home');

/** The explainers; their parts are announced with them. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) => {
  const { locale, description, url } = page;
  const entries = (await queryPagesOf('explainer', locale)).map(({ title, published = '', updated, ...explainer }) => ({
    url: explainer.url,
    title,
    summary: explainer.description,
    published,
    updated,
  }));
  const feed = {
    title: site.name,
    subtitle: description,
    author: site.publisher,
    language: getLocale(locale).tag,
    url,
    self: toUrl('/feed.xml', locale),
    entries,
  };
  return new Response(toFeed(feed));
};
