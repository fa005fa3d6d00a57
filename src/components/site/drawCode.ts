import { encode } from 'uqr';

/** Empty modules around the code, by which readers find it. */
const BORDER = 4;

/** A QR code as one stroke a unit wide, from module to module; rows stand on whole numbers. */
export function drawCode(text: string): { path: string; viewBox: string } {
  const { data, size } = encode(text, { ecc: 'L', border: BORDER });
  const rows = data.map((row, y) => {
    const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
    let end = 0;
    return [...line.matchAll(/1+/g)].map(({ index, 0: run }, i) => {
      const move = i === 0 ? `M${index} ${y}` : `m${index - end} 0`;
      end = index + run.length;
      return `${move}h${run.length}`;
    });
  });
  return { path: rows.flat().join(''), viewBox: `0 -.5 ${size} ${size}` };
}
