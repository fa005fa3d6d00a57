import { queryAllPages } from '../components/query/queryPages.ts';
import { locales } from '../i18n/locales.ts';
import { toSitemap } from '../site/toSitemap.ts';
import { pagePath, site } from '../site.ts';

export async function GET() {
  const pages = (await queryAllPages()).filter(({ path }) => path.endsWith('/'));
  const entries = pages.map(({ path, locale, retells }) => ({
    url: `${site.url}${pagePath(`${locale === locales[0].code ? '' : `/${locale}`}${path}`)}`,
    changed: retells && (retells.analysis.updated ?? retells.analysis.published),
  }));
  return new Response(toSitemap(entries));
}
