// Letters as outlines from our own font files, so that a drawing looks the same wherever it is opened. HarfBuzz reads the
// fonts and sets the letters, kerning included.
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import type { Weight } from './textWidth.ts';

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

/** Glyphs of a text in their places, in units of the font. */
function setText(text: string, weight: Weight): { glyphs: { glyph: number; x: number }[]; width: number } {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(fonts[weight].font, run);
  let width = 0;
  const glyphs = run.getGlyphInfosAndPositions().map(({ codepoint: glyph, cluster, xAdvance = 0, xOffset = 0 }) => {
    if (glyph === 0)
      throw new Error(
        `${FILES[weight]} has no “${text[cluster]}” (in “${text}”); cut the fonts anew with it, or write another sign.`,
      );
    const x = width + xOffset;
    width += xAdvance;
    return { glyph, x };
  });
  return { glyphs, width };
}

const widths = new Map<string, number>();

/** Width of a line of text. */
export function measureText(text: string, fontSize: number, weight: Weight = 'regular'): number {
  const key = `${weight} ${text}`;
  const width = widths.get(key) ?? setText(text, weight).width;
  widths.set(key, width);
  return round((width * fontSize) / fonts[weight].size);
}

/** @throws where the font file lacks a letter. */
export function outlineText(text: string, fontSize: number, weight: Weight = 'regular'): Outline {
  const { font, size } = fonts[weight];
  const { glyphs, width } = setText(text, weight);
  const scale = fontSize / size;
  const d = glyphs.map(({ glyph, x }) => placePath(font.glyphToPath(glyph), x * scale, scale)).join('');
  return { d, width: round(width * scale) };
}

/** Breaks a text into lines that fit, as few as can be. A word that is wider than the line stands alone. */
export function breakLines(text: string, width: number, fontSize: number, weight: Weight = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measureText(longer, fontSize, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as it allows. */
export function balanceLines(text: string, width: number, fontSize: number, weight: Weight = 'regular'): string[] {
  let lines = breakLines(text, width, fontSize, weight);
  for (let narrower = width * 0.97; narrower > width / 3; narrower *= 0.97) {
    const tried = breakLines(text, narrower, fontSize, weight);
    const widest = Math.max(...tried.map((line) => measureText(line, fontSize, weight)));
    if (tried.length > lines.length || widest > narrower) break;
    lines = tried;
  }
  return lines;
}
