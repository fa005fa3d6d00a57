import type { APIRoute } from 'astro';
import { queryPagesOf, queryRoutes } from '../../components/query/queryPages.ts';
import type { SitePage } from '../../site/page.ts';
import { toFeed } from '../../site/toFeed.ts';

export const getStaticPaths = () => queryRoutes('home');

/** The explainers; their parts are announced with them. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) =>
  new Response(toFeed(page, await queryPagesOf('explainer', page.locale)));
