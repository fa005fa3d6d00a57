import { sumAdvances, type Weight } from '../../text/font.ts';
import { wrapText } from '../../text/wrapText.ts';
import type { Dimensions } from './dimensions.ts';
import type { Box } from './geometry.ts';

export type Anchor = 'start' | 'middle' | 'end';
export type Tone = 'subject' | 'ink' | 'muted';

export interface TextLine {
  text: string;
  tone: Tone;
  weight: Weight;
}

/** A block of lines, not yet placed. */
export type Text = readonly TextLine[];

/** A block of lines in its place: `x` by its anchor, `y` the top of the block. */
export interface Label {
  lines: Text;
  x: number;
  y: number;
  anchor: Anchor;
  /** Stands on a piece of paper, because a line runs behind it. */
  hasPaper?: boolean;
  /** The number of a note that is said below the drawing. */
  isNumber?: boolean;
}

type Type = Pick<Dimensions, 'fontSize' | 'lineHeight'>;

/** Baseline of the first line below the top of its block, in font sizes. */
export const ASCENT = 0.95;

export const toTextLines = (lines: readonly string[], tone: Tone, weight: Weight = 'regular'): TextLine[] =>
  lines.map((text) => ({ text, tone, weight }));

export const getTextSize = (lines: Text, { fontSize, lineHeight }: Type): { width: number; height: number } => ({
  width: Math.max(...lines.map(({ text, weight }) => measureLabel(text, fontSize, weight))),
  height: lines.length * lineHeight,
});

export function getLabelBox({ lines, x, y, anchor }: Label, type: Type): Box {
  const { width, height } = getTextSize(lines, type);
  const x0 = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x0, y0: y, x1: x0 + width, y1: y + height };
}

/** Our letters are not kerned here, and those of a stand-in for our font may be wider still. */
const RESERVE = 1.04;

/** Width that a line of a label may take on a page, in units of the drawing. */
export const measureLabel = (text: string, fontSize: number, weight: Weight = 'regular'): number =>
  RESERVE * sumAdvances(text, fontSize, weight);

/** Breaks a label into the fewest lines that fit, as even as possible. */
export const wrapLabel = (text: string, maximum: number, fontSize: number, weight: Weight = 'regular'): string[] =>
  wrapText(text, maximum, (line) => measureLabel(line, fontSize, weight));
