// The card of one check or one judgement: who says it, what is said, and our verdict on a ground of its own, since it is nobody
// else’s; below, what it rests on. Where nothing of that is shown, the verdict is as large as the card has room for.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { measureText, type Weight } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { shorten } from '../../text/shorten.ts';
import { breakLines, wrapText } from '../../text/wrapText.ts';
import { getSize, outlineDrawing } from '../standalone/outlineDrawing.ts';
import { getColour } from '../standalone/readStyles.ts';
import { drawText, toSvg } from '../standalone/toStandalone.ts';
import { fitText } from './fitText.ts';
import { CARD, CARD_ASCENT, CARD_HEIGHTS, type CardShape } from './layoutCard.ts';

export interface RecordCard {
  shape: CardShape;
  /** Who says it, and when. */
  kicker: string;
  said: string;
  /** Before the verdict. */
  label: string;
  verdict: string;
  /** Of the verdict, where it has one: a drawing in `currentColor`. */
  mark?: Element | undefined;
  /** What it rests on: a drawing, or else words, of which as many are written as have room, or neither. */
  drawing?: { drawing: Element; subject: string } | undefined;
  words?: string;
  foot: string;
  site: string;
}

const { width: W, margin: M } = CARD;
const INNER = W - 2 * M;
/** From the top of the card to that of its first line, and the height of the oil at its foot, in pixels. */
const TOP = 42;
const OIL = 66;
/** From one line to the next, in font sizes. */
const LEADING = 1.06;
const KICKER = { fontSize: 32, lineHeight: 38, gap: 6 };
/** The ground of the verdict is as high; its mark, the air in it, above it and below it. */
const VERDICT = { sizes: [40, 36, 32, 28], height: 62, mark: 40, pad: 18, over: 18, under: 18 };
/** The same of one that stands alone, across the card, on the oil; its label has a line of its own above it. */
const LARGE = { fontSize: 92, height: 182, mark: 118, over: 26, under: 0, label: 40, labelTop: 26, top: 66 };
const WORDS = { wide: { fontSize: 34, lineHeight: 42 }, square: { fontSize: 44, lineHeight: 54 } };
/** Between a drawing and the words below it, for which a square has room. */
const WORDS_OVER = 30;
const FOOT = { fontSize: 34, up: 22 };
/** Of what is said, tried from the largest on; below the middle one what it rests on gives way. */
const SIZES = [72, 66, 60, 56, 52, 48, 44, 40];
const MIDDLE = 48;
/** Tried before these where the verdict stands alone, on a square card, and where it is both. */
const LARGER = [96, 84];
const LARGEST = [120, 108, ...LARGER];
/** Letters of a drawing, in its own units; what they measure on the card at least, as a rule, and at most. */
export const LETTERS = { own: 13, least: 22, usual: 32, most: 40 };
/** Lines of words, as a rule. */
const LINES = 3;
/** The same on a square card, which has room for more words. */
const SQUARE_LINES = 6;
/** Above the oil. */
const AIR = 12;
const toBottom = (shape: CardShape) => CARD_HEIGHTS[shape] - OIL - AIR;

interface Style {
  fontSize: number;
  weight?: Weight;
  colour?: string;
}

const measureIn =
  ({ fontSize, weight }: Style) =>
  (line: string) =>
    measureText(line, fontSize, weight ?? 'regular');

const write = (text: string, { fontSize, weight = 'regular', colour = 'ink' }: Style, x: number, top: number) =>
  drawText(outlineText(text, fontSize, weight), x, Math.round(top + fontSize * CARD_ASCENT), getColour(colour));

const isAlone = ({ drawing, words = '' }: RecordCard) => !drawing && words === '';

function toLarger(card: RecordCard): readonly number[] {
  if (card.shape === 'square') return isAlone(card) ? LARGEST : LARGER;
  return isAlone(card) ? LARGER : [];
}

interface Title {
  lines: string[];
  fontSize: number;
  /** Bottom of its last line. */
  bottom: number;
}

/** What is said, in the largest size that leaves room for the verdict and what it rests on. */
function placeSaid(card: RecordCard, top: number): Title {
  const { kicker, said, drawing, words = '', shape } = card;
  const height = drawing && getSize(drawing.drawing).height;
  const count = breakLines(words, INNER, measureIn(WORDS[shape])).length;
  const toRest = (letters: number, lines: number) =>
    height ? (height * letters) / LETTERS.own : Math.min(count, lines) * WORDS[shape].lineHeight;
  const { over, height: ground, under } = isAlone(card) ? LARGE : VERDICT;
  const verdict = over + ground + under;
  const titles = [...toLarger(card), ...SIZES].map((fontSize): Title => {
    const lines = wrapText(said, INNER, measureIn({ fontSize, weight: 'strong' }));
    return { lines, fontSize, bottom: top + lines.length * fontSize * LEADING };
  });
  const find = (rest: number, least: number) =>
    titles.find(({ bottom, fontSize }) => fontSize >= least && bottom + verdict + rest <= toBottom(shape));
  const title =
    find(toRest(LETTERS.usual, shape === 'square' ? SQUARE_LINES : LINES), MIDDLE) ?? find(toRest(LETTERS.least, 0), 0);
  if (!title) throw new Error(`“${said}” does not fit its preview card; shorten it, or who says it (“${kicker}”).`);
  return title;
}

const drawMark = (mark: Element | undefined, size: number, x: number, y: number): Element[] => {
  if (!mark) return [];
  const transform = `translate(${x} ${y}) scale(${size / getSize(mark).height})`;
  return [s('g', { transform }, [outlineDrawing(mark, { subject: 'paper', paper: getColour('ink') })])];
};

function drawVerdict({ label, verdict, mark }: RecordCard, top: number): Element[] {
  const text = `${label}: ${verdict}`;
  const left = M + VERDICT.pad + (mark ? VERDICT.mark + 14 : 0);
  const room = { width: W - M - VERDICT.pad - left, height: VERDICT.height, weight: 'strong', leading: 1.2 } as const;
  const fontSize = fitText(text, { ...room, sizes: VERDICT.sizes })?.size;
  if (!fontSize) throw new Error(`“${text}” does not fit its preview card; shorten it.`);
  const style: Style = { fontSize, weight: 'strong', colour: 'paper' };
  const width = left - M + measureIn(style)(text) + VERDICT.pad;
  return [
    s('path', { d: `M${M} ${top}h${Math.round(width)}v${VERDICT.height}H${M}z`, fill: getColour('ink') }),
    ...drawMark(mark, VERDICT.mark, M + VERDICT.pad, top + (VERDICT.height - VERDICT.mark) / 2),
    write(text, style, left, top + (VERDICT.height - fontSize) / 2),
  ];
}

function drawLargeVerdict({ label, verdict, mark, shape }: RecordCard): Element[] {
  const top = CARD_HEIGHTS[shape] - OIL - LARGE.height;
  const left = M + (mark ? LARGE.mark + 34 : 0);
  const style: Style = { fontSize: LARGE.fontSize, weight: 'strong', colour: 'paper' };
  return [
    s('path', { d: `M0 ${top}h${W}v${LARGE.height}H0z`, fill: getColour('ink') }),
    ...drawMark(mark, LARGE.mark, M, top + (LARGE.height - LARGE.mark) / 2),
    write(label, { fontSize: LARGE.label, colour: 'paper' }, left, top + LARGE.labelTop),
    write(verdict, style, left, top + LARGE.top),
  ];
}

/** As many of the words as have room. */
function drawWords({ words = '', shape }: RecordCard, top: number): Element[] {
  const style = WORDS[shape];
  const most = Math.floor((toBottom(shape) - top) / style.lineHeight);
  const toLines = (text: string) => breakLines(text, INNER, measureIn(style));
  let text = words;
  while (toLines(text).length > most && text.includes(' ')) text = shorten(text, text.length - 1);
  // One line that is cut says too little.
  const lines = most > 1 || text === words ? toLines(text).slice(0, Math.max(0, most)) : [];
  return lines.map((line, i) => write(line, style, M, top + i * style.lineHeight));
}

function drawRest(card: RecordCard, top: number): Element[] {
  const { drawing, shape } = card;
  if (!drawing) return drawWords(card, top);
  const { width, height } = getSize(drawing.drawing);
  const scale = Math.min(INNER / width, (toBottom(shape) - top) / height, LETTERS.most / LETTERS.own);
  const place = `translate(${M} ${top}) scale(${Math.round(scale * 1000) / 1000})`;
  const drawn = s('g', { transform: place }, [
    outlineDrawing(drawing.drawing, { ...drawing, paper: getColour('paper') }),
  ]);
  const below = shape === 'square' ? drawWords(card, Math.round(top + height * scale + WORDS_OVER)) : [];
  return [drawn, ...below];
}

/** @throws where what is said leaves no room for what it rests on */
export function drawRecordCard(card: RecordCard): string {
  const { kicker, said, foot, site, shape } = card;
  const H = CARD_HEIGHTS[shape];
  const head = wrapText(kicker, INNER, measureIn(KICKER));
  const top = TOP + head.length * KICKER.lineHeight + KICKER.gap;
  const { lines, fontSize, bottom } = placeSaid(card, top);
  const verdictTop = Math.round(bottom + VERDICT.over);
  const right: Style = { ...FOOT, weight: 'strong', colour: 'on-crude' };
  const footTop = H - FOOT.up - FOOT.fontSize * CARD_ASCENT;
  return toSvg(
    [
      s('path', { d: `M0 0H${W}V${H}H0z`, fill: getColour('paper') }),
      s('path', { d: `M0 ${H - OIL}H${W}V${H}H0z`, fill: getColour('crude') }),
      ...head.map((line, i) => write(line, { ...KICKER, colour: 'muted' }, M, TOP + i * KICKER.lineHeight)),
      ...lines.map((line, i) => write(line, { fontSize, weight: 'strong' }, M, top + i * fontSize * LEADING)),
      ...(isAlone(card)
        ? drawLargeVerdict(card)
        : [...drawVerdict(card, verdictTop), ...drawRest(card, verdictTop + VERDICT.height + VERDICT.under)]),
      write(site, { ...FOOT, colour: 'on-crude' }, M, footTop),
      write(foot, right, W - M - measureIn(right)(foot), footTop),
    ],
    W,
    H,
    said,
  );
}
