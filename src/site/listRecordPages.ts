// A page for each check of a figure and for each judgement, so that one of them can be sent and cited.
import { toRecordTitle, toWholeTitle } from '../content/recordTitles.ts';
import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import { SUMMARY_LIMITS } from '../schemas/text.ts';
import { shorten } from '../text/shorten.ts';
import type { PageDraft, Retelling, SiteContent } from './page.ts';

interface Said {
  data: { paragraph: string; position: number };
}

/** What an analysis says, in the order of its text. */
export const listSaid = <T extends Said>(all: readonly T[], { analysis }: Pick<Retelling, 'analysis'>): T[] => {
  const placeOf = ({ data }: T) => analysis.original.paragraphs.indexOf(data.paragraph);
  return all
    .filter((one) => placeOf(one) >= 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.data.position - b.data.position);
};

/** @param common what its pages share with that of the analysis */
export function listRecordPages(
  { claims, judgements }: Pick<SiteContent, 'claims' | 'judgements'>,
  common: Pick<PageDraft, 'published' | 'updated'> & { retells: Retelling },
  locale: string,
): PageDraft[] {
  const { level, record, claim: claimWords, outcome } = getLocale(locale).catalogue;
  const { retells } = common;
  const { date } = retells.analysis.original;
  const written = formatDate(date.slice(0, 7), locale);
  const foot = level.written(formatDate(date, locale));
  const wordsOf = (words: Readonly<Record<string, string>>) => words[locale] ?? '';
  const checks = listSaid(claims, retells).map(({ id, data }): PageDraft => {
    const said = record.claimant(wordsOf(data.by), written);
    const verdict = claimWords.verdicts[data.verdict];
    return {
      ...common,
      kind: 'check',
      path: `/figures/${id}/`,
      params: { id },
      title: toRecordTitle(data, locale),
      cited: toWholeTitle(data, locale),
      description: shorten(record.checkSummary(said, verdict, wordsOf(data.explanation)), SUMMARY_LIMITS.most),
      tables: [...new Set(data.tests.map((test) => test.data))],
      claim: { id, data },
      card: { kicker: said, headline: wordsOf(data.said), foot },
    };
  });
  if (!retells.analysis.outcome) return checks;
  const verdicts = listSaid(judgements, retells).map(({ id, data }): PageDraft => {
    const said = record.claimant(wordsOf(data.voice), written);
    const verdict = outcome.verdicts[data.verdict];
    const asOf = formatDate(data.asOf, locale);
    return {
      ...common,
      kind: 'judgement',
      path: `/${retells.slug}/outcome/${id}/`,
      params: { slug: retells.slug, id },
      title: toRecordTitle(data, locale),
      cited: toWholeTitle(data, locale),
      description: shorten(record.judgementSummary(said, asOf, verdict, wordsOf(data.came)), SUMMARY_LIMITS.most),
      judgement: { id, data },
      card: { kicker: `${outcome.kinds[data.kind]} · ${said}`, headline: wordsOf(data.said), foot },
    };
  });
  return [...checks, ...verdicts];
}
