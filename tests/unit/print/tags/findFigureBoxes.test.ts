import { expect, it } from 'vitest';
import { findFigureBoxes, joinBoxes } from '../../../../src/print/tags/findFigureBoxes.ts';

it('a drawing stands where its lines and letters do, and not what cuts them off', () => {
  const content = [
    ...['2 0 0 -2 10 100 cm', 'q', '1 0 0 1 5 0 cm', '/P <</MCID 0 >>BDC', '0 0 99 99 re', 'f', 'EMC'],
    ...['/Figure <</MCID 1 >>BDC', '0 0 m', '20 10 l', 'S', '0 0 300 300 re', 'W* n'],
    ...['BT', '/F4 10 Tf', '1 0 0 -1 20 10 Tm', '<00010002> Tj', 'ET', 'EMC', 'Q'],
  ].join('\n');
  expect([...findFigureBoxes(content)]).toEqual([[1, [20, 80, 78, 100]]]);
});

it('a drawing in two pieces stands where both do', () => {
  expect(
    joinBoxes([
      [20, 80, 78, 100],
      [10, 90, 30, 120],
    ]),
  ).toEqual([10, 80, 78, 120]);
});
