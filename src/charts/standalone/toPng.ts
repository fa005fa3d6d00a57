import sharp from 'sharp';

/** CSS pixels an inch, in which an SVG counts. */
const DENSITY = 96;

/** An SVG without text as a flat PNG of so many pixels across; the same bytes for the same drawing. */
export async function toPng(svg: string, width: number): Promise<Buffer> {
  const own = Number(/<svg[^>]*\swidth="([\d.]+)"/.exec(svg)?.[1] ?? width);
  return sharp(Buffer.from(svg), { density: (DENSITY * width) / own })
    .resize({ width })
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 128, effort: 8 })
    .toBuffer();
}
