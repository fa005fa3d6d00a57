import sharp from 'sharp';

/** CSS pixels an inch, in which an SVG counts. */
const DENSITY = 96;
// Fewer colours look the same on flat ground, pack a quarter tighter and are found sooner. The sixth level packs these drawings as
// well as the ninth, to a twentieth, in half the time.
const PNG = { palette: true, quality: 95, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** How a PNG is made, for the names of files that are kept: other settings make other bytes. */
export const CARD_CODING = JSON.stringify([PNG, sharp.versions.sharp]);

/**
 * An SVG without text as a flat PNG of so many pixels across; the same bytes for the same drawing.
 * @param own width that the SVG itself gives, where that is another
 */
export async function toPng(svg: string, width: number, own: number = width): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (DENSITY * width) / own })
    .resize({ width })
    .flatten({ background: '#ffffff' })
    .png(PNG)
    .toBuffer();
}
