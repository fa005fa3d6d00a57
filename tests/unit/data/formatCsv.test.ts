import { expect, it } from 'vitest';
import { formatCsv } from '../../../src/data/formatCsv.ts';

it.each([
  ['=1+1', "'=1+1"],
  ["@SUM(1+1)*cmd|' /C calc'!A0", "'@SUM(1+1)*cmd|' /C calc'!A0"],
  ['-5 per cent, “about”', `"'-5 per cent, “about”"`],
  ['+58', "'+58"],
  ['a-b', 'a-b'],
  [-4.5, '-4.5'],
  [null, ''],
])('writes %s so that no spreadsheet works it out', (cell, written) => {
  expect(
    formatCsv([
      ['year', 'note'],
      [1921, cell],
    ]),
  ).toBe(`year,note\n1921,${written}\n`);
});
