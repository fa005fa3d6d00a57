import { escapeXml } from './xml.ts';

interface Entry {
  /** Absolute address. */
  url: string;
  /** Day of the last change to the text; left out where it is not known. */
  changed?: string | undefined;
}

export const toSitemap = (entries: readonly Entry[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(
      ({ url, changed }) => `<url><loc>${escapeXml(url)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
