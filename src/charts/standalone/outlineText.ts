// Letters as outlines from our own font files, so that a drawing looks the same wherever it is opened. HarfBuzz reads the
// fonts and sets the letters, kerning included.
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Buffer as Run, Face, Font, shape } from 'harfbuzzjs';
import type { Weight } from '../core/textWidth.ts';

export interface Outline {
  /** Path data; the baseline begins at 0 0. */
  d: string;
  width: number;
}

const FILES: Record<Weight, string> = {
  regular: 'src/fonts/sans-regular.woff2',
  strong: 'src/fonts/sans-semibold.woff2',
};

async function readFont(file: string): Promise<{ font: Font; size: number }> {
  const face = new Face(new Blob(await convert(readFileSync(file), 'sfnt')));
  return { font: new Font(face), size: face.upem };
}

const fonts = { regular: await readFont(FILES.regular), strong: await readFont(FILES.strong) };

/** Two decimals: finer than a screen shows, also where a drawing is enlarged. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;

/** Coordinates of a glyph, moved and scaled into the drawing, where y runs down. */
function placePath(path: string, x: number, scale: number): string {
  let isX = true;
  return path.replaceAll(/([A-Z])|(-?[\d.]+)/g, (_, command: string | undefined, number: string) => {
    if (command) {
      isX = true;
      return command;
    }
    const placed = isX ? x + Number(number) * scale : -Number(number) * scale;
    isX = !isX;
    return String(round(placed));
  });
}

/** @throws where the font file lacks a letter. */
export function outlineText(text: string, fontSize: number, weight: Weight = 'regular'): Outline {
  const { font, size } = fonts[weight];
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  const scale = fontSize / size;
  let x = 0;
  let d = '';
  for (const { codepoint, cluster, xAdvance = 0, xOffset = 0 } of run.getGlyphInfosAndPositions()) {
    if (codepoint === 0)
      throw new Error(`${FILES[weight]} has no “${text[cluster]}” (in “${text}”); cut the fonts anew with it, or write another sign.`);
    d += placePath(font.glyphToPath(codepoint), (x + xOffset) * scale, scale);
    x += xAdvance;
  }
  return { d, width: round(x * scale) };
}

/** Breaks a text into lines that fit, as few as can be. A word that is wider than the line stands alone. */
export function breakLines(text: string, width: number, fontSize: number, weight: Weight = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && outlineText(longer, fontSize, weight).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as it allows. */
export function balanceLines(text: string, width: number, fontSize: number, weight: Weight = 'regular'): string[] {
  const lines = breakLines(text, width, fontSize, weight);
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const tried = breakLines(text, narrower, fontSize, weight);
    const widest = Math.max(...tried.map((line) => outlineText(line, fontSize, weight).width));
    if (tried.length > lines.length || widest > narrower) return breakLines(text, narrower / 0.97, fontSize, weight);
  }
  return lines;
}
