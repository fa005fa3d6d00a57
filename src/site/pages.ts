// Every page of the site, stated once: routes, head, card, sitemap, feed, citations and structured data read it here.

import { getLocale, locales } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { toAddress } from './address.ts';
import { type CitedWork, toOriginalWork, toOwnWork, toSourceWorks } from './cite/works.ts';
import { listExplainerPages } from './listExplainerPages.ts';
import { findTopic, listOwnPages } from './listOwnPages.ts';
import type { PageDraft, SiteContent, SitePage } from './page.ts';

function toWorks({ kind, retells, title, url, name, published, updated, resources, locale }: SitePage): CitedWork[] {
  const isDataset = kind === 'chart';
  const bases = [
    ...(retells ? [toOriginalWork(retells.analysis, `${retells.slug}-original`)] : []),
    ...(isDataset ? resources.flatMap(toSourceWorks) : []),
  ];
  const own = toOwnWork({
    id: name,
    title,
    url,
    date: updated ?? published,
    publisher: site.publisher,
    language: getLocale(locale).tag,
    type: isDataset ? 'dataset' : 'webpage',
  });
  return bases.length === 0 ? [] : [own, ...bases];
}

function toPage(draft: PageDraft, content: SiteContent, locale: string): SitePage {
  const { charts, tables } = content;
  const ids = draft.charts ?? [];
  const names = new Set(ids.map((id) => charts.find((chart) => chart.id === id)?.data.data));
  const resources = [...names].flatMap((name) => tables.find((table) => table.name === name) ?? []);
  const address = toAddress(draft.path, locale);
  const topic = findTopic(content, locale);
  const page = { params: {}, ...draft, ...address, locale, charts: ids, resources, works: [], topic, translations: [] };
  return { ...page, works: toWorks(page) };
}

/** Every page of every language, the explainers in order of time. */
export function listPages(content: SiteContent): SitePage[] {
  const pages = locales.flatMap(({ code }) =>
    [...listOwnPages(content, code), ...listExplainerPages(content, code)].map((draft) => toPage(draft, content, code)),
  );
  return pages.map((page) => ({
    ...page,
    translations: pages
      .filter(({ path }) => path === page.path)
      .map(({ locale, href, url }) => ({ locale, href, url })),
  }));
}
