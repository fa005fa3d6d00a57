import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { foldBooklet, toSides } from '../../../src/print/foldBooklet.ts';

/** Folds the pile in the middle, and gives the pages as they are turned: a front shows what comes first on its right. */
const fold = (pages: number) => {
  const sides = toSides(pages);
  const [early, late] = [0, 1].map((place) => sides.map((side, i) => side[i % 2 === 0 ? 1 - place : place]));
  return [...(early ?? []), ...(late ?? []).toReversed()];
};

describe('a booklet', () => {
  it.each([1, 2, 3, 4, 5, 8, 11, 18, 20])('of %i pages has them in order when it is folded', (pages) => {
    const places = Math.ceil(pages / 4) * 4;
    expect(fold(pages)).toEqual(Array.from({ length: places }, (_, i) => (i < pages ? i + 1 : undefined)));
  });

  it('has the first and the last page on the front of its outermost sheet', () => {
    expect(toSides(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it('has sheets twice as wide as its pages, two sides for four pages', async () => {
    const source = await PDFDocument.create();
    for (let i = 0; i < 5; i++) {
      // As Chromium writes it: what a page draws is one stream.
      const { node } = source.addPage([420, 595]);
      node.set(PDFName.of('Contents'), source.context.register(source.context.flateStream(`0 0 ${10 + i} 10 re f`)));
    }
    const sheets = (await PDFDocument.load(await foldBooklet(await source.save()))).getPages();
    expect(sheets.map((sheet) => sheet.getSize())).toEqual(Array(4).fill({ width: 840, height: 595 }));
  });
});
