import type { APIRoute } from 'astro';
import { queryFeed } from '../../components/query/queryFeed.ts';
import { queryRoutes } from '../../components/query/queryPages.ts';
import type { SitePage } from '../../site/page.ts';
import { toFeed } from '../../site/toFeed.ts';

export const getStaticPaths = () => queryRoutes('home');

export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) =>
  new Response(toFeed(page, await queryFeed(page.locale)));
