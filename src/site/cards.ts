// The image that stands for a page where its address is sent.

import { createHash } from 'node:crypto';
import { drawCard } from '../charts/card/drawCard.ts';
import type { Card, CardOil } from '../charts/card/layoutCard.ts';
import type { Written } from '../charts/core/sheet.ts';
import { drawChart } from '../charts/drawChart.ts';
import { type LevelPoint, layoutLevel } from '../charts/level/layoutLevel.ts';
import { getSize } from '../charts/standalone/outlineDrawing.ts';
import { CARD_CODING } from '../charts/standalone/toPng.ts';
import { decimalYear } from '../data/decimalYear.ts';
import type { Row } from '../data/parseCsv.ts';
import { getLocale } from '../i18n/locales.ts';
import type { Chart } from '../schemas/chart.ts';
import { site } from '../site.ts';
import type { SitePage } from './page.ts';

export interface PageCard {
  file: string;
  svg: string;
  alt: string;
}

/** The body of oil, with the date of each explainer standing in it. */
export function toCardOil(
  { points, breaks }: { points: LevelPoint[]; breaks: number[] },
  explainers: readonly SitePage[],
  here?: string,
): CardOil {
  const { outlines, width, height, toPercent, toDepth } = layoutLevel(points, breaks);
  const dates = explainers.flatMap(({ retells }) => {
    const year = retells && decimalYear(retells.analysis.original.date);
    return year ? [{ at: toPercent(year), depth: toDepth(year), isHere: retells.slug === here }] : [];
  });
  return { outlines, width, height, dates };
}

/** Units; a drawing that is higher would be too small to read on a card. */
const CHART_HEIGHT = 200;

interface CardChartInput {
  id: string;
  chart: Chart;
  rows: readonly Row[];
  written: readonly Written[];
  locale: string;
}

/** A chart for a card: without notes and measures, which have no room there. */
export function toCardChart({ id, chart, rows: all, written, locale }: CardChartInput): NonNullable<Card['chart']> {
  const rows = chart.card ? all.filter((row) => chart.card?.includes(String(row[chart.x]))) : all;
  const bare = { ...chart, annotations: [], y: { ...chart.y, rules: [] } };
  const { svg } = drawChart({ chart: bare, rows, written, locale, width: 'card' });
  if (getSize(svg).height > CHART_HEIGHT)
    throw new Error(
      `content/charts/${id}.yaml: the chart is too high for its preview card; name fewer rows under card.`,
    );
  return { drawing: svg, subject: chart.subject };
}

/** @param chart what stands instead of the oil, with its title */
export function toPageCard(
  page: SitePage,
  oil: CardOil,
  chart?: { drawing: NonNullable<Card['chart']>; title: string },
): PageCard {
  const { kicker, headline = page.title, foot, isCover } = page.card;
  const card: Card = { kicker, headline, foot, site: site.name, oil, chart: chart?.drawing, isCover: isCover ?? false };
  let svg: string;
  try {
    svg = drawCard(card);
  } catch (error) {
    throw new Error(`${page.path}: ${(error as Error).message}`);
  }
  const hash = createHash('sha256').update(CARD_CODING).update(svg).digest('hex').slice(0, 10);
  const words = getLocale(page.locale).catalogue.card;
  const shown = chart ? words.withChart(chart.title) : words.withLevel(page.topic.level);
  return { file: `${page.name}.${hash}.png`, svg, alt: `${words.alt(headline, foot)} ${shown}` };
}
