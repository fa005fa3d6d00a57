// Every page of the site, stated once: routes, head, card, sitemap, feed, citations and structured data read it here.

import { translateResource } from '../data/translateResource.ts';
import { getLocale, locales } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { toAddress } from './address.ts';
import { type CitedWork, nameOriginal, toId, toOriginalWork, toOwnWork, toSourceWorks } from './cite/works.ts';
import { findDates } from './findDates.ts';
import { findTopic } from './listOwnPages.ts';
import { listAllPages, listWholePages } from './listWholePages.ts';
import type { PageDraft, PageKind, SiteContent, SitePage } from './page.ts';

/** Pages of our own that are cited though they rest on no single work. */
const CITED: readonly PageKind[] = ['figures', 'people', 'terms', 'timeline', 'index'];

/** Pages with the words of a retelling, which a library is told are not those of the original. */
const RETOLD: readonly PageKind[] = ['explainer', 'part', 'bilingual', 'handout', 'easy'];

/** The originals by the name that tables give them, each cited the same wherever it is. */
const listOriginals = ({ analyses }: SiteContent, locale: string): Map<string, CitedWork> =>
  new Map(
    analyses
      .filter(({ id }) => id.endsWith(`/${locale}`))
      .flatMap(({ id, data }) => {
        const work = toOriginalWork(data, id.split('/')[0]!);
        return nameOriginal(data).map((name) => [name, work] as const);
      }),
  );

/** Whose words a page retells, and of which whole it is a part. */
function toNote({ kind, retells, locale }: SitePage): string | undefined {
  if (!retells || !RETOLD.includes(kind)) return undefined;
  const words = getLocale(locale).catalogue.cite;
  const part = retells.number ? `${words.part(retells.number, retells.whole.title)} ` : '';
  return `${part}${words.retold(retells.analysis.original)}`;
}

function toWorks(page: SitePage, content: SiteContent): CitedWork[] {
  const { kind, resources, retells, cited, url, name, published, updated, locale } = page;
  const isDataset = kind === 'chart';
  const originals = listOriginals(content, locale);
  const sources = resources.flatMap((resource) => toSourceWorks(resource, originals));
  const bases = [
    ...(retells ? [toOriginalWork(retells.analysis, retells.slug)] : []),
    ...(isDataset ? sources : []),
    // A check rests on what can be looked up.
    ...(kind === 'check' ? sources.filter(({ URL }) => URL !== undefined) : []),
  ];
  const own = toOwnWork({
    // Beside works of others a page called “index” would be taken for any.
    id: toId(site.name, name),
    title: cited,
    url,
    date: updated ?? published,
    publisher: site.publisher,
    language: getLocale(locale).tag,
    type: isDataset ? 'dataset' : 'webpage',
    note: toNote(page),
  });
  return bases.length > 0 || isDataset || CITED.includes(kind) ? [own, ...bases] : [];
}

function toPage(draft: PageDraft, content: SiteContent, locale: string): SitePage {
  const { charts = [], tables: others = [], ...own } = draft;
  const names = new Set([...charts.map((id) => content.charts.find((chart) => chart.id === id)?.data.data), ...others]);
  const tables = [...names].flatMap((name) => content.tables.find((table) => table.name === name) ?? []);
  const page: SitePage = {
    params: {},
    ...own,
    cited: draft.cited ?? draft.title,
    ...findDates(draft, content, locale),
    ...toAddress(draft.path, locale),
    locale,
    charts,
    resources: tables.map((table) => translateResource(table, locale)),
    works: [],
    topic: findTopic(content, locale),
    translations: [],
  };
  return { ...page, works: toWorks(page, content) };
}

/** Every page of every language, the explainers in order of time. */
export function listPages(content: SiteContent, codes = locales.map(({ code }) => code)): SitePage[] {
  const whole = codes.map((code) => [code, listAllPages(content, code)] as const);
  const begun = content.drafts.map(({ id, data }) => [id, listWholePages(content, id, data.faulty)] as const);
  const pages = [...whole, ...begun].flatMap(([locale, drafts]) =>
    drafts.map((draft) => toPage(draft, content, locale)),
  );
  const addresses = Map.groupBy(pages, ({ path }) => path);
  return pages.map((page) => ({
    ...page,
    translations: addresses.get(page.path)!.map(({ locale, href, url }) => ({ locale, href, url })),
  }));
}
