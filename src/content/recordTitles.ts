// What the page of one check or one judgement is called. It begins with the kind of page: a statement alone, beside the name of
// the site, would be taken for ours.
import { getLocale } from '../i18n/locales.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Judgement } from '../schemas/judgement.ts';
import { TITLE_LIMIT } from '../schemas/text.ts';
import { shorten } from '../text/shorten.ts';

/** As it is cited, whole. */
export function toWholeTitle(entry: Pick<Claim, 'said'> | Pick<Judgement, 'said' | 'kind'>, locale: string): string {
  const { outcome, record } = getLocale(locale).catalogue;
  return record.title('kind' in entry ? outcome.kinds[entry.kind] : record.check, entry.said[locale] ?? '');
}

export const toRecordTitle = (...entry: Parameters<typeof toWholeTitle>): string =>
  shorten(toWholeTitle(...entry), TITLE_LIMIT);
