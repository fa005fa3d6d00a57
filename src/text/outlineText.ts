import { fonts, roundOutline, shapeText, type Weight } from './font.ts';

/** Outlines by weight, size and glyph. */
const known = new Map<string, string>();

/** The outline of a glyph, in steps from where it stands on its line. */
function outlineGlyph(glyph: number, fontSize: number, weight: Weight): string {
  const { font, unitsPerEm } = fonts[weight];
  const scale = fontSize / unitsPerEm;
  let [x, y] = [0, 0];
  let start: [number, number] = [x, y];
  const commands = font.glyphToJson(glyph).map(({ type, values }) => {
    if (type === 'Z') {
      [x, y] = start;
      return 'z';
    }
    // A font counts upwards, a drawing downwards.
    const places = values.map((value, i) => roundOutline(i % 2 === 0 ? value * scale : -value * scale));
    const steps = places.map((place, i) => roundOutline(place - (i % 2 === 0 ? x : y)));
    [x = 0, y = 0] = places.slice(-2);
    if (type === 'M') start = [x, y];
    return type.toLowerCase() + steps.join(' ');
  });
  return commands
    .join('')
    .replaceAll(' -', '-')
    .replaceAll(/(?<!\d)0\./g, '.');
}

/**
 * Letters as path data, whose baseline begins at 0 0. A letter is the same signs wherever it stands, which packs to a third.
 * @throws where the font file lacks a letter.
 */
export function outlineText(text: string, fontSize: number, weight: Weight = 'regular'): string {
  const scale = fontSize / fonts[weight].unitsPerEm;
  const outlines = shapeText(text, weight).glyphs.map(({ glyph, x }) => {
    const key = `${weight} ${fontSize} ${glyph}`;
    const steps = known.get(key) ?? outlineGlyph(glyph, fontSize, weight);
    known.set(key, steps);
    return steps && `M${roundOutline(x * scale)} 0${steps}`;
  });
  return outlines.join('');
}
