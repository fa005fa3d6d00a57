import type { APIRoute } from 'astro';
import { queryCard, queryPagesOf, queryRoutes } from '../../components/query/queryPages.ts';
import { toUrl } from '../../site/address.ts';
import type { SitePage } from '../../site/page.ts';
import { toFeed } from '../../site/toFeed.ts';

export const getStaticPaths = () => queryRoutes('home');

/** What can be read by itself: the explainers, what came of them, their parts and the charts. */
const KINDS = ['explainer', 'outcome', 'part', 'chart'] as const;

export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) => {
  const pages = (await Promise.all(KINDS.map((kind) => queryPagesOf(kind, page.locale)))).flat();
  const dated = pages.filter(({ published }) => published);
  const items = dated.map(async (each) => ({ page: each, image: toUrl(`/cards/${(await queryCard(each)).file}`) }));
  return new Response(toFeed(page, await Promise.all(items)));
};
