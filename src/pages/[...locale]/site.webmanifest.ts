import type { APIRoute } from 'astro';
import { queryRoutes } from '../../components/query/queryPages.ts';
import type { SitePage } from '../../site/page.ts';
import { toManifest } from '../../site/toManifest.ts';

export const getStaticPaths = () => queryRoutes('home');

export const GET: APIRoute<{ page: SitePage }> = ({ props: { page } }) => new Response(toManifest(page));
