// Cuts the four static fonts of the site from the full ones in node_modules: `npm run fonts`.
// The text face is Vollkorn: sturdy on screen and paper, a true italic. Its own figures are old-style ones, whose 1 looks like
// a capital I, so the lining ones are kept for the text. Headings, labels and charts are in Barlow Semi Condensed, drawn after
// road signs and number plates: its narrow letters keep chart labels large on a phone.
// The glyphs are those of Western European languages and the signs that the site uses, so that Spanish needs no new cut.

import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const glyphs = `${range(0x20, 0x7e)}\u00a0¡¿«»°·½§©ªº×áàâãäåçéèêëíìîïñóòôõöúùûüÁÉÍÓÚÑÜÇÀÈÖÄ–—‘’“”…−≈≠→←↑↓`;

const serif = { keepFeatures: ['kern', 'lnum'] };
/**
 * Without layout closure: alternates that no text asks for would add a fifth to each file. Without hints, which add a half:
 * phones, Macs and sharp screens pass them over, and the text face has none.
 */
const sans = { noLayoutClosure: true, noHinting: true };

const files = [
  ['serif-roman', 'vollkorn/files/vollkorn-latin-400-normal', serif],
  ['serif-italic', 'vollkorn/files/vollkorn-latin-400-italic', serif],
  ['sans-regular', 'barlow-semi-condensed/files/barlow-semi-condensed-latin-400-normal', sans],
  ['sans-semibold', 'barlow-semi-condensed/files/barlow-semi-condensed-latin-600-normal', sans],
] as const;

for (const [name, path, features] of files) {
  const full = await readFile(new URL(`../../node_modules/@fontsource/${path}.woff2`, import.meta.url));
  const cut = await subsetFont(full, glyphs, { targetFormat: 'woff2', ...features });
  await writeFile(new URL(`${name}.woff2`, import.meta.url), cut);
  console.log(`${name}.woff2 ${cut.length} bytes`);
}
