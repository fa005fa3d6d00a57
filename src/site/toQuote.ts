import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import type { SitePage } from './page.ts';

/** What a copied quotation from a page says, with … where the words go; the address comes after it. */
export function toQuote({ title, retells, locale }: Pick<SitePage, 'title' | 'retells' | 'locale'>): string {
  const { quoted, share } = getLocale(locale).catalogue;
  const words = quoted('…');
  if (!retells) return share.quote(words, site.name, quoted(title));
  const { title: of, publisher, date } = retells.analysis.original;
  return share.retold(words, site.name, [quoted(of), publisher, formatDate(date, locale)].join(', '));
}
