import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { drawCode } from '../../../../src/components/site/drawCode.ts';

it('draws every dark module of the code once, and no other', () => {
  const text = 'https://lamps.example/lamps/keepers/';
  const drawn: string[] = [];
  let [x, y] = [0, 0];
  for (const [, command, first, second] of drawCode(text).path.matchAll(/([Mmh])(-?\d+)(?: (\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    else if (command === 'm') x += Number(first);
    else for (const end = x + Number(first); x < end; x++) drawn.push(`${x},${y}`);
  }
  const { data } = encode(text, { ecc: 'L', border: 4 });
  expect(drawn).toEqual(data.flatMap((row, line) => row.flatMap((isDark, at) => (isDark ? [`${at},${line}`] : []))));
});
