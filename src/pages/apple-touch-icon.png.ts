import { readFile } from 'node:fs/promises';
import { toPng } from '../charts/standalone/toPng.ts';

/** Pixels across that Apple asks for. */
const SIZE = 180;

/** The mark of the site where no vector is taken: on home screens, and beside its name in search results. */
export async function GET() {
  const svg = (await readFile('public/favicon.svg', 'utf8')).replace('<svg ', '<svg width="32" height="32" ');
  return new Response(new Uint8Array(await toPng(svg, SIZE, 32)));
}
