import { escapeXml } from './xml.ts';

interface FeedEntry {
  /** Absolute address; it never changes, so it serves as the name of the entry. */
  url: string;
  title: string;
  summary: string;
  published: string;
  updated?: string | undefined;
}

interface Feed {
  title: string;
  subtitle: string;
  author: string;
  language: string;
  url: string;
  self: string;
  /** At least one. */
  entries: readonly FeedEntry[];
}

/** Feeds ask for a time; a day that is known without one counts from its beginning. */
const toTime = (day: string) => `${day}T00:00:00Z`;
const lastDay = ({ published, updated }: FeedEntry) => updated ?? published;

/** Atom, the latest entry first. */
export function toFeed({ title, subtitle, author, language, url, self, entries }: Feed): string {
  const latest = entries.map(lastDay).toSorted().at(-1);
  if (!latest) throw new Error('A feed without entries has no date; give it one.');
  const ordered = entries.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<id>${escapeXml(url)}</id>`,
    `<link href="${escapeXml(url)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<updated>${toTime(latest)}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    ...ordered.map(
      (entry) =>
        `<entry><title>${escapeXml(entry.title)}</title><id>${escapeXml(entry.url)}</id><link href="${escapeXml(entry.url)}"/><published>${toTime(entry.published)}</published><updated>${toTime(lastDay(entry))}</updated><summary>${escapeXml(entry.summary)}</summary></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
}
