import { chartIds, easyMinutes, readingMinutes, toParts } from '../content/explainer.ts';
import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import { toAddress } from './address.ts';
import { formatAsOf } from './listContextPages.ts';
import { listPartPages } from './listPartPages.ts';
import { listRecordPages } from './listRecordPages.ts';
import type { PageDraft, Retelling, SiteContent } from './page.ts';

/** Of the blocks in easy words, on the card of their page. */
const EASY_TITLES = 3;

/** The year, or another beginning of a date, with as much more of it as tells it apart from those of others. */
function shortenDate(date: string, all: readonly string[], least: 4 | 7): string {
  const isShared = (length: number) => all.filter((one) => one.slice(0, length) === date.slice(0, length)).length > 1;
  return date.slice(
    0,
    [4, 7].find((length) => length >= least && !isShared(length)),
  );
}

/** The explainers of a language in order of time: each whole, what is made of it for paper, its outcome, then its parts. */
export function listExplainerPages(content: SiteContent, locale: string): PageDraft[] {
  const { analyses, sections } = content;
  const { card, easy: easyWords, level, outcome, print, teacher, editions } = getLocale(locale).catalogue;
  const { counted } = card;
  const own = analyses.filter(({ id }) => id.endsWith(`/${locale}`));
  const dates = own.map(({ data }) => data.original.date);
  return own
    .toSorted((a, b) => a.data.original.date.localeCompare(b.data.original.date))
    .flatMap(({ id, data: analysis }, _i, inTurn): PageDraft[] => {
      const { headline, summary, original, handout, easy, published, updated } = analysis;
      const slug = id.split('/')[0]!;
      const path = `/${slug}/`;
      const outcomePath = `${path}outcome/`;
      const entries = toParts(sections, id);
      const retells: Retelling = {
        analysis,
        slug,
        whole: { ...toAddress(path, locale), title: headline },
        parts: entries.map(({ anchor, number, data: { title, years } }) => ({
          ...toAddress(`${path}${anchor}/`, locale),
          title,
          number,
          anchor,
          years,
        })),
        minutes: readingMinutes(entries),
        editions: toAddress(`${path}print/`, locale).href,
        ...(analysis.outcome && { outcome: toAddress(outcomePath, locale).href }),
        ...(easy && { easy: { href: toAddress(`${path}easy/`, locale).href, minutes: easyMinutes(easy) } }),
      };
      const common = { published, updated, params: { slug } };
      const day = formatDate(original.date, locale);
      const foot = level.written(day);
      // Analyses of one day are counted, so that no two pages have one title.
      const ofOneDay = inTurn.filter(({ data }) => data.original.date === original.date);
      const count = ofOneDay.length > 1 ? ` (${ofOneDay.findIndex((one) => one.id === id) + 1})` : '';
      const written = `${day}${count}`;
      return [
        {
          ...common,
          kind: 'explainer',
          path,
          entry: id,
          title: headline,
          description: summary,
          retells,
          charts: chartIds(entries),
          card: { kicker: card.analysis(original.publisher), foot },
        },
        ...(easy
          ? [
              {
                ...common,
                kind: 'easy' as const,
                path: `${path}easy/`,
                title: easyWords.title(easy[0]?.title ?? ''),
                description: easyWords.summary(written, easyMinutes(easy)),
                retells,
                charts: easy.flatMap(({ chart }) => chart ?? []),
                card: {
                  kicker: easyWords.name,
                  headline: easy[0]?.title ?? '',
                  foot: card.on(day),
                  figure: {
                    number: counted.minutes(easyMinutes(easy)),
                    words: easy
                      .slice(1, EASY_TITLES + 1)
                      .map(({ title }) => title)
                      .join(' · '),
                  },
                },
              },
            ]
          : []),
        ...(handout
          ? [
              {
                ...common,
                kind: 'handout' as const,
                path: `${path}handout/`,
                title: print.handoutOf(written),
                description: print.handoutSummary(original.title),
                retells,
                charts: [handout.chart],
                card: { kicker: print.handout, headline, foot, figure: { words: handout.questions[0] ?? '' } },
              },
            ]
          : []),
        ...(handout?.answers
          ? [
              {
                ...common,
                kind: 'teacher' as const,
                path: `${path}teacher/`,
                title: teacher.title(written),
                description: teacher.summary(written),
                retells,
                card: {
                  kicker: teacher.name,
                  headline,
                  foot,
                  figure: { number: String(handout.questions.length), words: counted.questions },
                },
              },
            ]
          : []),
        {
          ...common,
          kind: 'editions',
          path: `${path}print/`,
          title: editions.title(written),
          description: editions.summary(written),
          retells,
          card: {
            kicker: editions.name,
            headline,
            foot,
            figure: { words: [editions.whole, editions.booklet, editions.large, editions.parts].join(' · ') },
          },
        },
        ...(analysis.outcome
          ? [
              {
                ...common,
                kind: 'outcome' as const,
                path: outcomePath,
                title: outcome.title(`${formatDate(shortenDate(original.date, dates, 7), locale)}${count}`),
                description: outcome.summary(
                  original.publisher,
                  `${formatDate(shortenDate(original.date, dates, 4), locale)}${count}`,
                  formatAsOf(content, locale),
                ),
                retells,
                charts: analysis.outcomeCharts,
                card: {
                  kicker: outcome.heading,
                  headline,
                  foot: card.asOf(formatAsOf(content, locale)),
                  chart: analysis.outcomeCharts[0],
                },
              },
            ]
          : []),
        ...listPartPages(content, { ...common, retells }, locale),
        ...listRecordPages(content, { published, updated, retells }, locale),
      ];
    });
}
