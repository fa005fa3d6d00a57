// The image that stands for a page where somebody sends its address, or the image itself: wide or square, read at a quarter of its
// size. The body of oil carries it, with the date of the analysis standing in it; a page that has a chart, a number or words to show shows these instead.
import type { Element } from 'hast';
import { measureText, type Weight } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { wrapText } from '../../text/wrapText.ts';
import { type FittedText, fitText } from './fitText.ts';

/** A date standing in the oil: its year, place along the width and level, in per cent. */
export interface CardDate {
  year: string;
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

/** A number with what it counts, or words alone. */
export interface CardFigure {
  number?: string | undefined;
  words: string;
}

export interface Card {
  shape: CardShape;
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
  /** The same, where there is no chart. */
  figure?: CardFigure | undefined;
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
  /** Room for the chart or the figure. */
  chartTop: number;
  chartHeight: number;
}

export type CardShape = 'wide' | 'square';
/** In pixels. */
export const CARD_HEIGHTS = { wide: 630, square: 1200 } satisfies Record<CardShape, number>;
export const CARD = { width: 1200, margin: 56 };
const INNER = CARD.width - 2 * CARD.margin;
/** From the top of the card to that of its first line. */
const TOP = 50;
const KICKER = { fontSize: 34, lineHeight: 40, gap: 10 };
/** From the top of a line of a card to its baseline, in font sizes. */
export const CARD_ASCENT = 0.8;
/** From one line to the next, in font sizes. */
const LEADING = 1.02;
/** Between a chart and the oil. */
const CHART_FOOT = 10;
/** How far the rule of a date reaches out of the oil, and its width. */
const RULES = { here: { reach: 22, width: 12 }, other: { reach: 4, width: 4 } };

/** The year of the date that the page is of, beside its rule; `down` is its baseline, from the top of the oil. */
const YEAR = { fontSize: 40, gap: 14, down: 14 };

/** A line that stands in the oil; `up` is its baseline, from the bottom of the card. */
interface OilLine {
  says: 'site' | 'foot';
  fontSize: number;
  weight: Weight;
  up: number;
  /** Ends at the right margin. */
  isRight?: boolean;
  /** To the left of the margin, for the air that a large letter has at its side. */
  out?: number;
}

type CardKind = 'plain' | 'chart' | 'cover';

/** Of a shape: sizes of the headline, tried from the largest on, and room for the oil, by kind of card, in pixels. */
interface Shape {
  height: number;
  sizes: Record<CardKind, readonly number[]>;
  oil: Record<CardKind, number>;
  /** Above a chart the headline takes no more room than so many lines of this size. */
  head: { lines: number; fontSize: number };
}

const SHAPES: Record<CardShape, Shape> = {
  wide: {
    height: CARD_HEIGHTS.wide,
    sizes: { plain: [92, 84, 76, 68, 60], chart: [84, 76, 68, 60, 56, 52], cover: [72, 64, 56] },
    oil: { plain: 284, chart: 66, cover: 400 },
    head: { lines: 2, fontSize: 56 },
  },
  square: {
    height: CARD_HEIGHTS.square,
    sizes: { plain: [124, 112, 100, 92, 84, 76], chart: [104, 96, 88, 80, 72, 64], cover: [100, 88, 76] },
    oil: { plain: 620, chart: 66, cover: 780 },
    head: { lines: 3, fontSize: 84 },
  },
};
/** Above the oil, by kind of card. */
const AIR = { plain: 40, chart: 6, cover: 40 };
const IN_OIL: Record<CardKind, OilLine[]> = {
  plain: [
    { says: 'foot', fontSize: 42, weight: 'strong', up: 78 },
    { says: 'site', fontSize: 36, weight: 'regular', up: 32 },
  ],
  chart: [
    { says: 'site', fontSize: 34, weight: 'regular', up: 22 },
    { says: 'foot', fontSize: 34, weight: 'strong', up: 22, isRight: true },
  ],
  cover: [{ says: 'site', fontSize: 112, weight: 'strong', up: 56, out: 4 }],
};

function placeOilLine(card: Card, { says, fontSize, weight, up, isRight, out = 0 }: OilLine): CardLine {
  const text = card[says];
  const x = isRight ? CARD.width - CARD.margin - measureText(text, fontSize, weight) : CARD.margin - out;
  return { d: outlineText(text, fontSize, weight), x, y: CARD_HEIGHTS[card.shape] - up, colour: 'on-crude' };
}

/** Ends at the rule of its date. */
function placeYear({ year, at }: CardDate, oilTop: number): CardLine {
  const { fontSize, gap, down } = YEAR;
  const x = Math.round((CARD.width * at) / 100 - gap - measureText(year, fontSize, 'strong'));
  return { d: outlineText(year, fontSize, 'strong'), x, y: oilTop + down, colour: 'ink' };
}

/** The headline in the largest size at which it takes no more than this room. */
function fitHeadline({ headline, kicker }: Card, sizes: readonly number[], height: number): FittedText {
  const fitted = fitText(headline, { sizes, weight: 'strong', width: INNER, height, leading: LEADING });
  if (fitted) return fitted;
  const other = kicker ? `, or what stands above it (“${kicker}”)` : '';
  throw new Error(`“${headline}” does not fit its preview card; shorten it${other}.`);
}

/** @throws where a text does not fit, naming it. */
export function layoutCard(card: Card): PlacedCard {
  const hasOil = !card.chart && !card.figure;
  const kind: CardKind = card.isCover ? 'cover' : hasOil ? 'plain' : 'chart';
  const shape = SHAPES[card.shape];
  const [oil, air] = [shape.oil[kind], AIR[kind]];
  const oilTop = shape.height - oil;
  const { fontSize, lineHeight, gap } = KICKER;
  const kicker = card.kicker ? wrapText(card.kicker, INNER, (line) => measureText(line, fontSize)) : [];
  const top = TOP + kicker.length * lineHeight + (card.kicker ? gap : 0);
  const room = kind === 'chart' ? shape.head.lines * LEADING * shape.head.fontSize : oilTop - air - top;
  const { size, lines, height } = fitHeadline(card, shape.sizes[kind], room);
  const foot = top + height;
  const write = (line: string, y: number, lineSize: number, colour: 'ink' | 'muted'): CardLine => ({
    d: outlineText(line, lineSize, colour === 'ink' ? 'strong' : 'regular'),
    x: CARD.margin,
    y: Math.round(y + lineSize * CARD_ASCENT),
    colour,
  });
  const dates = hasOil ? card.oil.dates : [];
  return {
    lines: [
      ...kicker.map((line, i) => write(line, TOP + i * lineHeight, fontSize, 'muted')),
      ...lines.map((line, i) => write(line, top + i * size * LEADING, size, 'ink')),
      ...IN_OIL[kind].map((line) => placeOilLine(card, line)),
      ...dates.filter(({ isHere }) => isHere).map((date) => placeYear(date, oilTop)),
    ],
    oilTop,
    rules: dates.map(({ at: share, depth, isHere }) => {
      const { reach, width } = RULES[isHere ? 'here' : 'other'];
      const x = Math.round((CARD.width * share) / 100);
      return { x, top: oilTop - reach, level: Math.round(oilTop + (oil * depth) / 100), width };
    }),
    chartTop: Math.round(foot + air),
    chartHeight: Math.round(oilTop - CHART_FOOT - foot - air),
  };
}
