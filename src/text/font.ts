// The one reader of our own font files. What is measured, wrapped and outlined comes from the same glyphs, so a drawing looks
// the same wherever it is opened. HarfBuzz sets the letters, kerning included.
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';

export type Weight = 'regular' | 'strong';

interface PlacedGlyph {
  glyph: number;
  /** From the beginning of the text, in units of the font. */
  x: number;
}

export interface ShapedText {
  glyphs: PlacedGlyph[];
  /** In units of the font. */
  width: number;
}

const FILES: Record<Weight, string> = {
  regular: 'src/fonts/sans-regular.woff2',
  strong: 'src/fonts/sans-semibold.woff2',
};

async function readFont(file: string): Promise<{ font: Font; unitsPerEm: number }> {
  const face = new Face(new Blob(await convert(readFileSync(file), 'sfnt')));
  return { font: new Font(face), unitsPerEm: face.upem };
}

export const fonts = { regular: await readFont(FILES.regular), strong: await readFont(FILES.strong) };

function shapeAnew(text: string, weight: Weight): ShapedText {
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

/** Each text is measured many times: a label at every place that is tried for it. */
const shaped = { regular: new Map<string, ShapedText>(), strong: new Map<string, ShapedText>() };

/** The glyphs of a text in their places. @throws where the font file lacks a letter. */
export function shapeText(text: string, weight: Weight): ShapedText {
  const known = shaped[weight].get(text);
  if (known) return known;
  const found = shapeAnew(text, weight);
  shaped[weight].set(text, found);
  return found;
}

const toSize = (width: number, fontSize: number, weight: Weight) => (width * fontSize) / fonts[weight].unitsPerEm;

/** Two decimals: finer than a screen shows, also where a drawing is enlarged. */
export const roundOutline = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Width of a line of text as it is outlined, in the unit of `fontSize`. */
export const measureText = (text: string, fontSize: number, weight: Weight = 'regular'): number =>
  roundOutline(toSize(shapeText(text, weight).width, fontSize, weight));

/** Width of the letters of a line one by one, without kerning, in the unit of `fontSize`. */
export function sumAdvances(text: string, fontSize: number, weight: Weight): number {
  const width = [...text].reduce((sum, letter) => sum + shapeText(letter, weight).width, 0);
  return toSize(width, fontSize, weight);
}
