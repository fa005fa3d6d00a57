// The image that stands for a page where somebody sends its address: 1200 by 630, read at a quarter of that. The body of oil
// carries it, with the date of the analysis standing in it; a page that has a chart shows the chart instead.
import type { Element } from 'hast';
import { measureText } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { wrapText } from '../../text/wrapText.ts';

/** A date standing in the oil: place along the width and level, in per cent. */
export interface CardDate {
  at: number;
  depth: number;
  isHere: boolean;
}

export interface CardOil {
  outlines: readonly string[];
  width: number;
  height: number;
  dates: readonly CardDate[];
}

export interface Card {
  /** Of the page; the first page writes the name of the site into the oil. */
  headline: string;
  /** Above the headline. */
  kicker?: string | undefined;
  /** In the oil, below. */
  foot: string;
  site: string;
  oil: CardOil;
  /** Stands instead of the body of oil. */
  chart?: { drawing: Element; subject: string } | undefined;
  isCover?: boolean;
}

export interface CardLine {
  d: string;
  x: number;
  y: number;
  colour: 'ink' | 'muted' | 'on-crude';
}

export interface PlacedCard {
  lines: CardLine[];
  /** Top of the oil’s frame. */
  oilTop: number;
  rules: { x: number; top: number; level: number; width: number }[];
  /** Room for the chart. */
  chartTop: number;
  chartHeight: number;
}

export const CARD = { width: 1200, height: 630, margin: 56 };
const INNER = CARD.width - 2 * CARD.margin;
const KICKER = { fontSize: 34, lineHeight: 40 };
/** Tried from the largest on. */
const HEADLINES = { plain: [92, 84, 76, 68, 60], chart: [84, 76, 68, 60, 56, 52], cover: [72, 64, 56] };
const LEADING = 1.02;
/** Above a chart the headline takes no more room than two lines of this size. */
const TWO_LINES = 56;
/** Room for the oil, for the strip under a chart and for the first page’s, in pixels from the bottom. */
const OIL = { plain: 284, chart: 66, cover: 400 };
const AIR = { plain: 40, chart: 6, cover: 40 };

/** @throws where a text does not fit, naming it. */
export function layoutCard(card: Card): PlacedCard {
  const kind = card.isCover ? 'cover' : card.chart ? 'chart' : 'plain';
  const oilTop = CARD.height - OIL[kind];
  const lines: CardLine[] = [];
  let y = CARD.margin - 6;
  const write = (
    text: string,
    fontSize: number,
    weight: 'regular' | 'strong',
    colour: CardLine['colour'],
    baseline: number,
    x = CARD.margin,
  ) => lines.push({ d: outlineText(text, fontSize, weight), x, y: Math.round(baseline), colour });

  for (const line of card.kicker ? wrapText(card.kicker, INNER, (line) => measureText(line, KICKER.fontSize)) : []) {
    write(line, KICKER.fontSize, 'regular', 'muted', y + KICKER.fontSize * 0.8);
    y += KICKER.lineHeight;
  }
  if (card.kicker) y += 10;
  const room = (kind === 'chart' ? y + 2 * LEADING * TWO_LINES : oilTop - AIR[kind]) - y;
  const fitting = HEADLINES[kind]
    .map((size) => ({ size, broken: wrapText(card.headline, INNER, (line) => measureText(line, size, 'strong')) }))
    .find(
      ({ size, broken }) =>
        broken.length * size * LEADING <= room && broken.every((line) => measureText(line, size, 'strong') <= INNER),
    );
  if (!fitting)
    throw new Error(
      `“${card.headline}” does not fit its preview card; shorten it${card.kicker ? `, or what stands above it (“${card.kicker}”)` : ''}.`,
    );
  for (const line of fitting.broken) {
    write(line, fitting.size, 'strong', 'ink', y + fitting.size * 0.8);
    y += fitting.size * LEADING;
  }

  const bottom = CARD.height;
  if (kind === 'cover') {
    write(card.site, 112, 'strong', 'on-crude', bottom - 56, CARD.margin - 4);
  } else if (kind === 'chart') {
    const width = measureText(card.foot, 34, 'strong');
    write(card.site, 34, 'regular', 'on-crude', bottom - 22);
    write(card.foot, 34, 'strong', 'on-crude', bottom - 22, CARD.width - CARD.margin - width);
  } else {
    write(card.foot, 42, 'strong', 'on-crude', bottom - 78);
    write(card.site, 36, 'regular', 'on-crude', bottom - 32);
  }

  const place = (depth: number) => oilTop + (OIL[kind] * depth) / 100;
  return {
    lines,
    oilTop,
    rules:
      kind === 'chart'
        ? []
        : card.oil.dates.map(({ at, depth, isHere }) => ({
            x: Math.round((CARD.width * at) / 100),
            top: oilTop - (isHere ? 22 : 4),
            level: Math.round(place(depth)),
            width: isHere ? 12 : 4,
          })),
    chartTop: Math.round(y + AIR.chart),
    chartHeight: Math.round(oilTop - 10 - y - AIR.chart),
  };
}
