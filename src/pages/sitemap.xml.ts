import { queryPages } from '../components/query/queryPages.ts';
import { toSitemap } from '../site/toSitemap.ts';

export const GET = async () => new Response(toSitemap(await queryPages()));
