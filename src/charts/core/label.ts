import { textWidth, type Weight } from '../../text/textWidth.ts';
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
}

type Type = Pick<Dimensions, 'fontSize' | 'lineHeight'>;

/** Baseline of the first line below the top of its block, in font sizes. */
export const ASCENT = 0.95;

export const toText = (lines: readonly string[], tone: Tone, weight: Weight = 'regular'): TextLine[] =>
  lines.map((text) => ({ text, tone, weight }));

export const getTextSize = (lines: Text, { fontSize, lineHeight }: Type): { width: number; height: number } => ({
  width: Math.max(...lines.map(({ text, weight }) => textWidth(text, fontSize, weight))),
  height: lines.length * lineHeight,
});

export function getLabelBox({ lines, x, y, anchor }: Label, type: Type): Box {
  const { width, height } = getTextSize(lines, type);
  const x0 = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x0, y0: y, x1: x0 + width, y1: y + height };
}

/** Breaks a text into the fewest lines that fit, then makes them as even as that number allows. */
export function wrapText(text: string, maximum: number, fontSize: number, weight: Weight = 'regular'): string[] {
  const fill = (width: number) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && textWidth(`${last} ${word}`, fontSize, weight) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  const widest = fill(maximum);
  let even = widest;
  for (let width = maximum - 4; width > 20; width -= 4) {
    const lines = fill(width);
    if (lines.length > widest.length) break;
    even = lines;
  }
  return even;
}
