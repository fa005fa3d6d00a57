// What a card shows where its page has no chart: a number with its words, or words alone, which stand in the oil.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { outlineText } from '../../text/outlineText.ts';
import { getColour } from '../standalone/readStyles.ts';
import { drawText } from '../standalone/toStandalone.ts';
import { type FittedText, fitText } from './fitText.ts';
import { CARD, CARD_ASCENT, CARD_HEIGHTS, type CardFigure, type CardShape } from './layoutCard.ts';

const { width: W, margin: M } = CARD;
/** Of the letters, tried from the largest on, in pixels; on a square card those that are larger by half before them. */
const NUMBERS = [250, 220, 190, 165, 140, 120];
const BESIDE_NUMBER = [52, 48, 44, 40];
const ALONE = [108, 96, 84, 76, 68, 62, 56, 50, 46];
const LARGER = 1.5;
const toSizes = (sizes: readonly number[], { shape }: Room) =>
  shape === 'square' ? [...sizes.map((size) => Math.round(size * LARGER)), ...sizes] : sizes;
/** From one line to the next, in font sizes. */
const LEADING = 1.12;
/** Height of the one line of a number, in font sizes: digits have nothing below the baseline, some letters have. */
const DIGITS = 0.8;
const LETTERS = 1;
const isLow = (number: string) => /[gjpqy]/.test(number);
/** Between a number and its words, and above and below the two. */
const GAP = 30;
const AIR = 26;
/** Above the ground of words that stand alone. */
const ABOVE = 16;

interface Room {
  top: number;
  height: number;
  /** Of the card. */
  shape: CardShape;
}

const write = ({ lines, size }: FittedText, top: number, colour: string): Element[] =>
  lines.map((line, i) =>
    drawText(
      outlineText(line, size, 'strong'),
      M,
      Math.round(top + (i * LEADING + CARD_ASCENT) * size),
      getColour(colour),
    ),
  );

/** @throws where the texts have no room, naming them */
export function drawCardFigure({ number, words }: CardFigure, place: Room): Element[] {
  const { top, height, shape } = place;
  const width = W - 2 * M;
  const room = { width, height: height - 2 * AIR, weight: 'strong' } as const;
  const said = fitText(words, {
    ...room,
    height: number ? room.height / 2 : room.height,
    sizes: toSizes(number ? BESIDE_NUMBER : ALONE, place),
    leading: LEADING,
  });
  const left = room.height - GAP - (said?.height ?? 0);
  const figure = number
    ? fitText(number, {
        ...room,
        height: left,
        sizes: toSizes(NUMBERS, place),
        leading: isLow(number) ? LETTERS : DIGITS,
        most: 1,
      })
    : undefined;
  if (!said || (number && !figure))
    throw new Error(`“${[number, words].filter(Boolean).join(' ')}” does not fit its preview card; shorten it.`);
  if (!figure) {
    const ground = s('path', { d: `M0 ${top + ABOVE}H${W}V${CARD_HEIGHTS[shape]}H0z`, fill: getColour('crude') });
    return [ground, ...write(said, top + (ABOVE + height - said.height) / 2, 'on-crude')];
  }
  const start = top + (height - figure.height - GAP - said.height) / 2;
  return [...write(figure, start, 'oil'), ...write(said, start + figure.height + GAP, 'ink')];
}
