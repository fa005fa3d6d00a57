import { listAlternates } from './address.ts';
import type { SitePage } from './page.ts';
import { escapeXml } from './xml.ts';

type Entry = Pick<SitePage, 'path' | 'url' | 'published' | 'updated' | 'translations'>;

function toEntry({ url, published, updated, translations }: Entry): string {
  const changed = updated ?? published;
  return [
    `<url><loc>${escapeXml(url)}</loc>`,
    changed ? `<lastmod>${changed}</lastmod>` : '',
    ...listAlternates(translations).map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.hreflang}" href="${escapeXml(one.url)}"/>`,
    ),
    '</url>',
  ].join('');
}

/** Every page with an address of its own, each with its translations. */
export function toSitemap(pages: readonly Entry[]): string {
  const entries = pages.filter(({ path }) => path.endsWith('/')).map(toEntry);
  const links = entries.some((entry) => entry.includes('<xhtml:')) ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
