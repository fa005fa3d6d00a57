import { getLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { toUrl } from './address.ts';
import type { SitePage } from './page.ts';
import { escapeXml } from './xml.ts';

/** Feeds ask for a time; a day that is known without one counts from its beginning. */
const toTime = (day: string) => `${day}T00:00:00Z`;
const lastDay = ({ published = '', updated }: SitePage) => updated ?? published;

/** The address of a page never changes, so it serves as the name of the entry. */
const toEntry = (page: SitePage) => {
  const { title, description, url, published = '' } = page;
  return `<entry><title>${escapeXml(title)}</title><id>${escapeXml(url)}</id><link href="${escapeXml(url)}"/><published>${toTime(published)}</published><updated>${toTime(lastDay(page))}</updated><summary>${escapeXml(description)}</summary></entry>`;
};

/**
 * Atom, the latest entry first.
 * @param pages at least one, each with the day on which it came out
 */
export function toFeed({ url, description, locale }: SitePage, pages: readonly SitePage[]): string {
  const ordered = pages.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)));
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
