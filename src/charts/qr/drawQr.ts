import type { Element } from 'hast';
import { s } from 'hastscript';
import { encode } from 'uqr';

/** Empty modules that a reader of the code needs on each side. */
const QUIET = 4;

/** One column of modules as strokes, from top to bottom. */
function drawColumn(column: boolean[], x: number): string {
  let path = '';
  let y = 0;
  for (let start = column.indexOf(true); start >= 0; start = column.indexOf(true, y)) {
    const end = column.indexOf(false, start);
    const stop = end < 0 ? column.length : end;
    path += `${start > y ? `m0 ${start - y}` : ''}v${stop - start}`;
    y = stop;
  }
  return `M${x}.5 0${path}`;
}

/**
 * An address as a QR code. It is written column by column: in that order the codes of addresses that begin alike have
 * much text in common, so that ten of them on one page compress to little more than two.
 */
export function drawQr(address: string, label: string): Element {
  const { data, size } = encode(address, { ecc: 'L', border: 0, maskPattern: 3 });
  const columns = Array.from({ length: size }, (_, x) => data.map((row) => row[x] === true));
  const side = size + 2 * QUIET;
  return s(
    'svg',
    { viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`, className: ['qr'], role: 'img', ariaLabel: label },
    [s('path', { stroke: 'currentColor', d: columns.map(drawColumn).join('') })],
  );
}
