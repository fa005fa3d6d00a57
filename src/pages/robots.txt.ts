import { toUrl } from '../site/address.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${toUrl('/sitemap.xml')}\n`);
