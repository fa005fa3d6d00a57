import type { APIRoute } from 'astro';
import { queryRoutes } from '../../../components/query/queryPages.ts';
import { querySearch } from '../../../components/query/querySearch.ts';
import type { SitePage } from '../../../site/page.ts';
import { toSearchIndex } from '../../../site/searchIndex.ts';

export const getStaticPaths = () => queryRoutes('search');

export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) =>
  new Response(toSearchIndex(await querySearch(page.locale)));
