// Chromium places every letter of a PDF by itself. Where letters stand as far apart as their font has them they are one string.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';

/** Widths of the letters of a font by their numbers, in thousandths of its size. */
type Widths = (letter: number) => number;

const toNumber = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0);

/** Reads the widths of a composite font: runs of `first [width …]` and `first last width`. */
function readWidths(font: PDFDict): Widths | undefined {
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
  const runs = descendant?.lookupMaybe(PDFName.of('W'), PDFArray);
  if (!descendant || !runs) return undefined;
  const widths = new Map<number, number>();
  for (let i = 0; i < runs.size(); ) {
    const first = toNumber(runs.lookup(i));
    const next = runs.lookup(i + 1);
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, place) => {
        widths.set(first + place, toNumber(width));
      });
      i += 2;
    } else {
      for (let letter = first; letter <= toNumber(next); letter++) widths.set(letter, toNumber(runs.lookup(i + 2)));
      i += 3;
    }
  }
  const other = toNumber(descendant.lookup(PDFName.of('DW'))) || 1000;
  return (letter) => widths.get(letter) ?? other;
}

/** The fonts of a page by their names in it. */
function readFonts(page: PDFPage): Map<string, Widths> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const named = (fonts?.entries() ?? []).flatMap(([name]) => {
    const widths = readWidths(fonts?.lookup(name, PDFDict) as PDFDict);
    return widths ? [[name.decodeText(), widths] as const] : [];
  });
  return new Map(named);
}

/** Thousandths of its size by which a letter may stand beside its place: of letters of 10 points, a hundredth of a millimetre. */
const NEAR = 3;

/** A line of text in one font: its name and size, where the line begins, and its letters, each with the way to it. */
const LINE =
  /\/(\S+) ([\d.]+) Tf\n([^\n]+ Tm)\n<((?:[0-9A-F]{4})+)> Tj\n((?:-?[\d.]+ 0 Td <(?:[0-9A-F]{4})+> Tj\n)+)(?=ET)/g;
const STEP = /(-?[\d.]+) 0 Td <([0-9A-F]+)> Tj/g;

/** Writes the lines of a page’s content as strings, with a correction only where a letter is out of its font’s place. */
export function joinLetters(content: string, page: PDFPage): string {
  const fonts = readFonts(page);
  return content.replace(LINE, (line, ...parts: string[]) => {
    const [name = '', size = '', start = '', first = '', steps = ''] = parts;
    const widths = fonts.get(name);
    if (!widths) return line;
    const advance = (letters: string) =>
      (letters.match(/.{4}/g) ?? []).reduce((sum, letter) => sum + widths(Number.parseInt(letter, 16)), 0);
    let joined = `<${first}`;
    // Both in thousandths of the size, from the beginning of the line.
    let reached = advance(first);
    let place = 0;
    for (const [, way, letters = ''] of steps.matchAll(STEP)) {
      place += (Number(way) * 1000) / Number(size);
      const astray = Math.round(reached - place);
      const correction = Math.abs(astray) < NEAR ? 0 : astray;
      joined += correction === 0 ? letters : `>${correction}<${letters}`;
      reached += advance(letters) - correction;
    }
    return `/${name} ${size} Tf\n${start}\n[${joined}>] TJ\n`;
  });
}
