// What the page of one check or one judgement is called. It begins with the kind of page: a statement alone, beside the name of
// the site, would be taken for ours.
import { getLocale } from '../i18n/locales.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Judgement } from '../schemas/judgement.ts';
import { shorten } from '../text/shorten.ts';

/** In characters: those who show previews cut longer titles. */
const MOST = 70;

export const toCheckTitle = ({ said }: Pick<Claim, 'said'>, locale: string): string =>
  shorten(getLocale(locale).catalogue.record.check(said[locale] ?? ''), MOST);

export const toJudgementTitle = ({ kind, said }: Pick<Judgement, 'kind' | 'said'>, locale: string): string => {
  const { outcome, record } = getLocale(locale).catalogue;
  return shorten(record.judgement(outcome.kinds[kind], said[locale] ?? ''), MOST);
};
