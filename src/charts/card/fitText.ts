import { measureText, type Weight } from '../../text/font.ts';
import { wrapText } from '../../text/wrapText.ts';

export interface FitOptions {
  /** Of the letters, tried from the first on, in pixels. */
  sizes: readonly number[];
  weight: Weight;
  width: number;
  height: number;
  /** From one line to the next, in font sizes. */
  leading: number;
  /** How many lines there may be. */
  most?: number;
}

export interface FittedText {
  lines: string[];
  size: number;
  /** Of all lines. */
  height: number;
}

/** A text in lines, in the first of the sizes at which it fits; undefined where it fits in none. */
export function fitText(
  text: string,
  { sizes, weight, width, height, leading, most = Infinity }: FitOptions,
): FittedText | undefined {
  for (const size of sizes) {
    const measure = (line: string) => measureText(line, size, weight);
    const lines = wrapText(text, width, measure);
    const all = lines.length * size * leading;
    if (all <= height && lines.length <= most && lines.every((line) => measure(line) <= width))
      return { lines, size, height: all };
  }
  return undefined;
}
