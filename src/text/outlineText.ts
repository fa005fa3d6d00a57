import { fonts, roundOutline, shapeText, type Weight } from './font.ts';

/** Letters as path data, whose baseline begins at 0 0. @throws where the font file lacks a letter. */
export function outlineText(text: string, fontSize: number, weight: Weight = 'regular'): string {
  const { font, unitsPerEm } = fonts[weight];
  const scale = fontSize / unitsPerEm;
  return shapeText(text, weight)
    .glyphs.flatMap(({ glyph, x }) =>
      font.glyphToJson(glyph).map(({ type, values }) => {
        // A font counts upwards, a drawing downwards.
        const places = values.map((value, i) => roundOutline(i % 2 === 0 ? x * scale + value * scale : -value * scale));
        return type + places.map((place, i) => (i === 0 ? '' : i % 2 === 0 ? ' ' : ',') + place).join('');
      }),
    )
    .join('');
}
