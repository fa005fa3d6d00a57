// Whether each letter of a PDF is in it, as wide as it says and known by a sign that can be read out.
import { PDFArray, PDFDict, type PDFNumber } from '@cantoo/pdf-lib';
import { get, getDict, inflate, type TaggedFile, toName, toText } from './readTagged.ts';

/** Reads the widths that a program of TrueType has for its glyphs, in thousandths. */
function readProgram(program: Buffer): { count: number; widthOf: (glyph: number) => number } {
  const tables = new Map(
    Array.from({ length: program.readUInt16BE(4) }, (_, i) => {
      const at = 12 + 16 * i;
      return [program.toString('latin1', at, at + 4), program.readUInt32BE(at + 8)] as const;
    }),
  );
  const offset = (table: string) => tables.get(table) ?? 0;
  const unit = program.readUInt16BE(offset('head') + 18);
  const metrics = program.readUInt16BE(offset('hhea') + 34);
  const widthOf = (glyph: number) =>
    (program.readUInt16BE(offset('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / unit;
  return { count: program.readUInt16BE(offset('maxp') + 4), widthOf };
}

/** Widths that the PDF states. */
function readWidths(runs: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  const at = (i: number) => (runs.lookup(i) as PDFNumber).asNumber();
  for (let i = 0; i < runs.size(); ) {
    const next = runs.lookup(i + 1);
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, place) => {
        widths.set(at(i) + place, (width as PDFNumber).asNumber());
      });
      i += 2;
    } else {
      for (let glyph = at(i); glyph <= at(i + 1); glyph++) widths.set(glyph, at(i + 2));
      i += 3;
    }
  }
  return widths;
}

/** Signs by glyph, as a map to Unicode states them. */
function readUnicode(map: string): Map<number, string> {
  const signs = new Map<number, string>();
  const toSign = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', sign = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      signs.set(Number.parseInt(glyph, 16), toSign(sign));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', sign = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let i = 0; i <= Number.parseInt(to, 16) - Number.parseInt(from, 16); i++)
        signs.set(Number.parseInt(from, 16) + i, String.fromCharCode(Number.parseInt(sign, 16) + i));
  return signs;
}

/** Glyphs that the pages show, by font. */
function listShown({ pages }: TaggedFile): Map<unknown, Set<number>> {
  const shown = new Map<unknown, Set<number>>();
  for (const { dict, lines } of pages) {
    const fonts = getDict(getDict(dict, 'Resources'), 'Font');
    let font: unknown;
    for (const line of lines) {
      const named = /^\/(\S+) [\d.]+ Tf$/.exec(line)?.[1];
      if (named) font = get(fonts, named);
      if (!/T[jJ]$/.test(line)) continue;
      const own = shown.get(font) ?? new Set();
      for (const [hex] of line.matchAll(/(?<=<)[0-9A-F]+(?=>)/g))
        for (const glyph of hex.match(/.{4}/g) ?? []) own.add(Number.parseInt(glyph, 16));
      shown.set(font, own);
    }
  }
  return shown;
}

/** Faults of the fonts, each with the number of its failure condition. */
export function checkFonts(file: TaggedFile): string[] {
  const shown = listShown(file);
  return file.fonts.flatMap((font) => {
    const faults: string[] = [];
    const called = toName(get(font, 'BaseFont'));
    const add = (number: string, what: string) => faults.push(`${number}: ${called} ${what}`);
    const glyphs = [...(shown.get(font) ?? [])];
    const descendants = get(font, 'DescendantFonts');
    const below = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : undefined;
    const descriptor = getDict(below, 'FontDescriptor');
    const system = getDict(below, 'CIDSystemInfo');
    if (toName(get(font, 'Encoding')) !== 'Identity-H')
      add('31-006', 'has a map of codes that is neither known nor in the file');
    if (toText(get(system, 'Registry')) !== 'Adobe' || toText(get(system, 'Ordering')) !== 'Identity')
      add('31-001', 'has signs of another system than its map');
    if (toName(get(below, 'CIDToGIDMap')) !== 'Identity') add('31-004', 'does not say which glyph a code is');
    const bytes = inflate(get(descriptor, 'FontFile2'));
    if (bytes.length === 0) return [...faults, `31-009: ${called} is not in the file`];
    if (get(descriptor, 'CIDSet')) add('31-016', 'has a list of its glyphs, which nothing here checks');
    const program = readProgram(bytes);
    const widths = readWidths(get(below, 'W') as PDFArray);
    const usual = (get(below, 'DW') as PDFNumber | undefined)?.asNumber() ?? 1000;
    const unicode = readUnicode(inflate(get(font, 'ToUnicode')).toString('latin1'));
    if (unicode.size === 0) add('31-027', 'has no map to Unicode');
    for (const glyph of glyphs) {
      const sign = unicode.get(glyph);
      if (sign === undefined) add('10-001', `shows glyph ${glyph}, which is no sign`);
      if (sign !== undefined && /[\0\uFEFF\uFFFE]/.test(sign))
        add('31-028', `shows glyph ${glyph} as no sign of a text`);
      if (glyph === 0) add('31-030', 'shows the glyph of what is missing');
      if (glyph >= program.count) add('31-011', `shows glyph ${glyph}, which it has not`);
      else if (Math.abs((widths.get(glyph) ?? usual) - program.widthOf(glyph)) > 1)
        add('31-018', `has another width for glyph ${glyph}`);
    }
    return faults;
  });
}
