import { readFile } from 'node:fs/promises';
import { toPng } from '../charts/standalone/toPng.ts';

/** Pixels across that Apple asks for. */
export const ICON_SIZE = 180;

/** Pixels across that programs ask for which put a site among their own. */
export const ICON_SIZES = [192, 512];

/** The mark of the site as a PNG, for where no vector is taken. */
export async function drawIcon(size: number): Promise<Buffer> {
  const svg = (await readFile('public/favicon.svg', 'utf8')).replace('<svg ', '<svg width="32" height="32" ');
  return toPng(svg, size, 32);
}
