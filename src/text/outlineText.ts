import { fonts, roundOutline, shapeText, type Weight } from './font.ts';

type Outline = ReturnType<(typeof fonts)[Weight]['font']['glyphToJson']>;

const known = { regular: new Map<number, Outline>(), strong: new Map<number, Outline>() };

/** The outline of a glyph, read once. */
function readGlyph(glyph: number, weight: Weight): Outline {
  const outline = known[weight].get(glyph) ?? fonts[weight].font.glyphToJson(glyph);
  known[weight].set(glyph, outline);
  return outline;
}

/** Letters as path data, whose baseline begins at 0 0. @throws where the font file lacks a letter. */
export function outlineText(text: string, fontSize: number, weight: Weight = 'regular'): string {
  const { unitsPerEm } = fonts[weight];
  const scale = fontSize / unitsPerEm;
  return shapeText(text, weight)
    .glyphs.flatMap(({ glyph, x }) =>
      readGlyph(glyph, weight).map(({ type, values }) => {
        // A font counts upwards, a drawing downwards.
        const places = values.map((value, i) => roundOutline(i % 2 === 0 ? x * scale + value * scale : -value * scale));
        return type + places.map((place, i) => (i === 0 ? '' : i % 2 === 0 ? ' ' : ',') + place).join('');
      }),
    )
    .join('');
}
