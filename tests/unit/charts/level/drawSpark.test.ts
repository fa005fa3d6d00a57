import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { drawSpark } from '../../../../src/charts/level/drawSpark.ts';

const points = [2000, 2001, 2002, 2003, 2004].map((year) => ({ year, value: 1 }));
const draw = (years: [number, number]) => toHtml(drawSpark(points, [], years), { space: 'svg' });

it('shows the whole body of oil, and some years of it once more', () => {
  const [whole, part, ...others] = draw([2001, 2003]).match(/<path [^>]+>/g) ?? [];
  expect(whole).toContain('d="M0 ');
  expect(part).toBe(whole?.replace(' opacity="0.3"', ''));
  expect(others).toEqual([]);
  expect(draw([2001, 2003])).toContain('<svg x="10" width="20" height="400" viewBox="10 0 20 400">');
});

it('leaves out years before and after the data', () => {
  expect(draw([1958, 2001])).toContain('<svg x="0" width="10"');
  expect(draw([2003, 2022])).toContain('<svg x="30" width="10"');
});
