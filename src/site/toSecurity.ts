import type { SitePage } from './page.ts';

/** For how long what it says can be relied on, in years from the last change of a page. */
const YEARS = 1;

/** Where to report a weakness, as RFC 9116 has it. */
export function toSecurity(
  contact: string,
  pages: readonly Pick<SitePage, 'published' | 'updated'>[],
  tags: string[],
): string {
  const days = pages.map(({ published = '', updated = '' }) => (updated > published ? updated : published));
  const [year = '', ...rest] = (days.toSorted().at(-1) ?? '').split('-');
  const expires = [String(Number(year) + YEARS), ...rest].join('-');
  return `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: ${tags.join(', ')}\n`;
}
