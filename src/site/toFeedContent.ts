import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatDate, formatPeriod } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { SitePage } from './page.ts';

/** What is read by itself: the explainers, what came of them, their parts and the charts. */
export const feedKinds = ['explainer', 'outcome', 'part', 'chart'] as const;
type FeedKind = (typeof feedKinds)[number];

/** What is not in a page as it is listed. */
interface Texts {
  /** Of a part: its passages. */
  passages: readonly string[];
  /** Of a chart: what it shows. */
  description: string;
}

/** What a page says, as HTML for readers of the feed, with a link to the whole of it. */
export function toFeedContent(page: SitePage, { passages, description }: Texts): string {
  const { kind, locale, url, retells } = page;
  const { feed, independent, quoted, credit } = getLocale(locale).catalogue;
  const analysis = retells?.analysis;
  const says: Record<FeedKind, () => Element[]> = {
    explainer: () => [
      h('p', analysis?.standfirst),
      h(
        'ul',
        analysis?.keyPoints.map((point) => h('li', point)),
      ),
    ],
    outcome: () => [
      h(
        'ul',
        analysis?.outcome?.map(({ date, until, text }) =>
          h('li', [h('b', formatPeriod(date, until, locale)), ` ${text}`]),
        ),
      ),
    ],
    part: () => passages.map((text) => h('p', text)),
    chart: () => [h('p', description)],
  };
  const original = analysis?.original;
  const whose =
    original && `${independent} ${quoted(original.title)}, ${credit(original)}, ${formatDate(original.date, locale)}.`;
  return toHtml([
    ...says[kind as FeedKind](),
    ...(whose ? [h('p', whose)] : []),
    h('p', [h('a', { href: url }, feed.links[kind as FeedKind])]),
  ]);
}
