import { getLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { toUrl } from './address.ts';
import type { SitePage } from './page.ts';
import { escapeXml } from './xml.ts';

/** Feeds ask for a time; a day that is known without one counts from its beginning. */
const toTime = (day: string) => `${day}T00:00:00Z`;

/** Something new: a page, or a line of the list of changes. */
export interface FeedItem extends Pick<SitePage, 'title' | 'description' | 'url' | 'published' | 'updated'> {
  /** Address of its picture, and what that shows. */
  image: string;
  alt: string;
  /** What it says, in HTML, below the picture. */
  content: string;
}

const lastDay = ({ published = '', updated }: FeedItem) => updated ?? published;

/** The address of a page never changes, so it serves as the name of the entry. */
function toEntry(item: FeedItem): string {
  const { title, description, url, published = '', image, alt, content } = item;
  const picture = `<p><img src="${escapeXml(image)}" alt="${escapeXml(alt)}"></p>`;
  return [
    `<entry><title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(url)}</id><link href="${escapeXml(url)}"/>`,
    `<published>${toTime(published)}</published><updated>${toTime(lastDay(item))}</updated>`,
    `<summary>${escapeXml(description)}</summary>`,
    `<link rel="enclosure" type="image/png" href="${escapeXml(image)}"/>`,
    `<content type="html">${escapeXml(`${picture}${content}`)}</content></entry>`,
  ].join('');
}

/**
 * Atom, the latest entry first.
 * @param items at least one, each with the day on which it came out; those of one day stay in their order
 */
export function toFeed({ url, description, locale }: SitePage, items: readonly FeedItem[]): string {
  const ordered = items.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)));
  const [latest] = ordered;
  if (!latest) throw new Error('A feed without entries has no date; give it one.');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${getLocale(locale).tag}">`,
    `<title>${escapeXml(site.name)}</title>`,
    `<subtitle>${escapeXml(description)}</subtitle>`,
    `<id>${escapeXml(url)}</id>`,
    `<link href="${escapeXml(url)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(toUrl('/feed.xml', locale))}"/>`,
    `<updated>${toTime(lastDay(latest))}</updated>`,
    `<author><name>${escapeXml(site.publisher)}</name></author>`,
    ...ordered.map(toEntry),
    '</feed>',
    '',
  ].join('\n');
}
