import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../../src/charts/qr/drawQr.ts';

const address = 'https://site.example/explainer/section/';

/** The modules that a path of vertical strokes covers. */
function toModules(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, first = '', second = ''] of path.matchAll(/([Mmv])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Math.floor(Number(first)), Number(second)];
    else if (command === 'm') y += Number(second);
    else for (const end = y + Number(first); y < end; y++) (rows[y] as boolean[])[x] = true;
  }
  return rows;
}

describe('drawQr', () => {
  it('draws every module of the code and no other', () => {
    const svg = drawQr(address, 'code');
    const { data, size } = encode(address, { ecc: 'L', border: 0, maskPattern: 3 });
    const path = svg.children[0] as { properties: { d: string } };
    expect(toModules(path.properties.d, size)).toEqual(data);
  });

  it('keeps four empty modules on each side, and has a name', () => {
    const { properties } = drawQr(address, 'code');
    expect(properties['viewBox']).toMatch(/^-4 -4 \d+ \d+$/);
    expect(properties['ariaLabel']).toBe('code');
  });
});
