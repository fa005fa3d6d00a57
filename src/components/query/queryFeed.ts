import { getEntry } from 'astro:content';
import { formatDate } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import { toUrl } from '../../site/address.ts';
import type { SitePage } from '../../site/page.ts';
import type { FeedItem } from '../../site/toFeed.ts';
import { feedKinds, toFeedContent } from '../../site/toFeedContent.ts';
import { escapeXml } from '../../site/xml.ts';
import { queryCard, queryPages, queryPagesOf } from './queryPages.ts';

async function toPicture(page: SitePage): Promise<Pick<FeedItem, 'image' | 'alt'>> {
  const { files, alt } = await queryCard(page);
  return { image: toUrl(`/cards/${files.wide}`), alt };
}

async function toItem(page: SitePage): Promise<FeedItem> {
  const { kind, locale, entry, charts } = page;
  const section = kind === 'part' && entry ? await getEntry('sections', entry) : undefined;
  const chart = kind === 'chart' ? await getEntry('charts', charts[0] ?? '') : undefined;
  const content = toFeedContent(page, {
    passages: section?.data.texts ?? [],
    description: chart?.data.text[locale]?.description ?? '',
  });
  return { ...page, ...(await toPicture(page)), content };
}

/** What the feed of a language has: what can be read by itself, and the lines of the list of changes. */
export async function queryFeed(locale: string): Promise<FeedItem[]> {
  const pages = (await Promise.all(feedKinds.map((kind) => queryPagesOf(kind, locale)))).flat();
  const items = await Promise.all(pages.filter(({ published }) => published).map(toItem));
  const [about] = await queryPagesOf('about', locale);
  const entry = about?.entry ? await getEntry('pages', about.entry) : undefined;
  if (!about || !entry) return items;
  const { feed } = getLocale(locale).catalogue;
  const all = await queryPages();
  // With the picture of the first page that it names.
  const findNamed = ([first]: readonly string[]) =>
    all.find((page) => page.locale === locale && page.path === first) ?? about;
  const changes = await Promise.all(
    entry.data.changes.map(
      async ({ date, text, pages: named }): Promise<FeedItem> => ({
        ...(await toPicture(findNamed(named))),
        title: feed.change(formatDate(date, locale)),
        description: text,
        url: `${about.url}#change-${date}`,
        published: date,
        updated: undefined,
        content: `<p>${escapeXml(text)}</p>`,
      }),
    ),
  );
  return [...changes, ...items];
}
