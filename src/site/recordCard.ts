import type { Element } from 'hast';
import { drawRecordCard, LETTERS, type RecordCard } from '../charts/card/drawRecordCard.ts';
import type { CardShape } from '../charts/card/layoutCard.ts';
import { drawClaim } from '../charts/claim/drawClaim.ts';
import { findSubject } from '../charts/claim/findSubject.ts';
import { layoutClaim } from '../charts/claim/layoutClaim.ts';
import { drawOutcomes } from '../charts/outcome/drawOutcomes.ts';
import { formatMeasure } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Judgement } from '../schemas/judgement.ts';
import { site } from '../site.ts';
import { shorten } from '../text/shorten.ts';
import type { SitePage } from './page.ts';

/** What a card shows, and what of it the title does not say. */
interface Shown extends Pick<RecordCard, 'label' | 'verdict' | 'mark' | 'drawing' | 'words'> {
  alt: string;
}

/** A drawing that takes nothing from the stylesheet of a page. */
const setRoot = (svg: Element, properties: Element['properties']): Element => ({
  ...svg,
  properties: { ...svg.properties, className: undefined, ...properties },
});

/** Of the words of a card that an alternative text repeats, in characters. */
const MOST = 160;

function showClaim(claim: Claim, locale: string): Shown {
  const { claim: words, record } = getLocale(locale).catalogue;
  const verdict = words.verdicts[claim.verdict];
  const placed = layoutClaim(claim, locale);
  const unit = claim.unit?.[locale] ?? '';
  // Where nothing can be drawn, such as a place among others, the figure is written.
  const found = claim.tests.map((test) => `${words[test.as]}: ${formatMeasure(test.found, unit, locale)}.`);
  const below = [...found.slice(0, 1), claim.explanation[locale]].join(' ');
  const drawing = placed && {
    drawing: setRoot(drawClaim(placed, ''), { fill: 'var(--ink)', fontSize: String(LETTERS.own) }),
    subject: findSubject(claim) ?? 'ink',
  };
  const values = placed?.findings.map(({ label }) => label.text).join('; ') ?? '';
  const alt = placed
    ? record.drawn(verdict, placed.caption.text, values)
    : record.written(verdict, shorten(below, MOST));
  return { label: record.verdict, verdict, drawing, words: below, alt };
}

function showJudgement(judgement: Judgement, locale: string): Shown {
  const { outcome, record } = getLocale(locale).catalogue;
  const verdict = outcome.verdicts[judgement.verdict];
  return {
    label: record.verdict,
    verdict,
    mark: setRoot(drawOutcomes(judgement.verdict, 1), {}),
    alt: `${record.verdict}: ${verdict}.`,
  };
}

/** The card of a page that has one check or one judgement; nothing of other pages. `draw` throws where a text has no room. */
export function toRecordCard(page: SitePage): { draw: (shape: CardShape) => string; alt: string } | undefined {
  const { claim, judgement, locale, card } = page;
  const shown = claim ? showClaim(claim.data, locale) : judgement && showJudgement(judgement.data, locale);
  if (!shown) return undefined;
  const { alt, ...own } = shown;
  const { kicker = '', headline: said = '', foot } = card;
  return { draw: (shape) => drawRecordCard({ ...own, shape, kicker, said, foot, site: site.name }), alt };
}
