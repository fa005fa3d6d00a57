import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import { Blob, Face, Feature, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';

/** How high each figure reaches, in units of the font. */
async function readHeights(file: string, features: Feature[]): Promise<number[]> {
  const font = new Font(new Face(new Blob(await convert(await readFile(file), 'sfnt'))));
  const run = new Run();
  run.addText('0123456789');
  run.guessSegmentProperties();
  shape(font, run, features);
  return run.getGlyphInfos().map(({ codepoint }) => font.glyphExtents(codepoint)?.yBearing ?? 0);
}

describe.each(['src/fonts/serif-roman.woff2', 'src/fonts/serif-italic.woff2'])('%s', (file) => {
  it('has lining figures, all of one height, so that 11 is not read as II', async () => {
    const lining = await readHeights(file, [new Feature('lnum', 1)]);
    const own = await readHeights(file, []);
    expect(Math.max(...lining) / Math.min(...lining)).toBeLessThan(1.1);
    expect(Math.max(...own) / Math.min(...own)).toBeGreaterThan(1.2);
  });
});
