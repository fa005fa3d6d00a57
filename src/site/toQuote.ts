import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import type { PageKind, SitePage } from './page.ts';

/** Pages of an analysis whose words are ours alone. */
const OURS: readonly PageKind[] = ['check', 'judgement', 'outcome', 'editions', 'teacher'];

type Quoted = Pick<SitePage, 'kind' | 'cited' | 'retells' | 'locale'>;

/** What a copied quotation from a page says, with … where the words go; the address comes after it. */
export function toQuote({ kind, cited, retells, locale }: Quoted): string {
  const { quoted, share } = getLocale(locale).catalogue;
  const words = quoted('…');
  if (!retells || OURS.includes(kind)) return share.quote(words, site.name, quoted(cited));
  const { title: of, publisher, date } = retells.analysis.original;
  return share.retold(words, site.name, [quoted(of), publisher, formatDate(date, locale)].join(', '));
}
