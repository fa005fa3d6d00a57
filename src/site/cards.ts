// The image that stands for a page where its address is sent.

import { createHash } from 'node:crypto';
import { drawCard } from '../charts/card/drawCard.ts';
import type { Card, CardOil, CardShape } from '../charts/card/layoutCard.ts';
import { type LevelPoint, layoutLevel } from '../charts/level/layoutLevel.ts';
import { toTicks } from '../charts/level/placeDates.ts';
import { CARD_CODING } from '../charts/standalone/toPng.ts';
import { decimalYear } from '../data/decimalYear.ts';
import { getLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import type { SitePage } from './page.ts';
import { toRecordCard } from './recordCard.ts';

/** A file of each shape. */
export interface PageCard {
  files: Record<CardShape, string>;
  svgs: Record<CardShape, string>;
  alt: string;
}

/** A chart for cards, drawn for each shape. */
export interface CardChart {
  drawings: Record<CardShape, NonNullable<Card['chart']>>;
  title: string;
}

/** The body of oil, with the date of each explainer standing in it. */
export function toCardOil(
  { points, breaks }: { points: LevelPoint[]; breaks: number[] },
  explainers: readonly SitePage[],
  here?: string,
): CardOil {
  const { outlines, width, height, toPercent, toDepth } = layoutLevel(points, breaks);
  const dates = explainers.flatMap(({ retells }) => {
    if (!retells) return [];
    const { date } = retells.analysis.original;
    const at = decimalYear(date);
    return [{ year: date.slice(0, 4), at: toPercent(at), depth: toDepth(at), isHere: retells.slug === here }];
  });
  return { outlines, width, height, dates: toTicks(dates) };
}

/** @param chart what stands instead of the oil, with its title */
export function toPageCard(page: SitePage, oil: CardOil, chart?: CardChart): PageCard {
  const { kicker, headline = page.title, foot, figure, isCover = false } = page.card;
  const record = toRecordCard(page);
  const draw = (shape: CardShape): string => {
    try {
      if (record) return record.draw(shape);
      const shown = { chart: chart?.drawings[shape], figure, isCover };
      return drawCard({ shape, kicker, headline, foot, site: site.name, oil, ...shown });
    } catch (error) {
      throw new Error(`${page.path}: ${(error as Error).message}`);
    }
  };
  const svgs = { wide: draw('wide'), square: draw('square') };
  const hash = createHash('sha256').update(CARD_CODING).update(svgs.wide).update(svgs.square);
  const name = `${page.name}.${hash.digest('hex').slice(0, 10)}`;
  const words = getLocale(page.locale).catalogue.card;
  const shown = chart
    ? words.withChart(chart.title)
    : figure
      ? (figure.alt ?? [figure.number, figure.words].filter(Boolean).join(' '))
      : words.withLevel(page.topic.level);
  const files = { wide: `${name}.png`, square: `${name}.square.png` };
  return { files, svgs, alt: `${words.alt(foot)} ${record?.alt ?? shown}` };
}
