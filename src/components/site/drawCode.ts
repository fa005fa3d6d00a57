import { encode } from 'uqr';

/** Empty modules around the code, by which readers find it. */
const BORDER = 4;

/** A QR code as one path of a square drawing, a unit a module. */
export function drawCode(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const runs = data.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map((run) => ({ x: run.index, y, length: run[0].length }));
  });
  return { path: runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join(''), size };
}
