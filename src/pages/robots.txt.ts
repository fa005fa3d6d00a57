import { pagePath, site } from '../site.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${site.url}${pagePath('/sitemap.xml')}\n`);
