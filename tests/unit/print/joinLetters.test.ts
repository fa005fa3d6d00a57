import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { joinLetters } from '../../../src/print/joinLetters.ts';

/** A page with a font F1, in which letter 1 is 500 thousandths wide, letters 3 to 5 are 250, and others 1,000. */
async function makePage() {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const { context } = document;
  const descendant = context.obj({ W: [1, [500], 3, 5, 250], DW: 1000 });
  page.node.setFontDictionary(PDFName.of('F1'), context.register(context.obj({ DescendantFonts: [descendant] })));
  return page;
}

const write = (...steps: string[]) => ['BT', '/F1 10 Tf', '1 0 0 -1 7 8 Tm', ...steps, 'ET', ''].join('\n');

it('joins letters that stand as far apart as their font has them', async () => {
  const content = write('<0001> Tj', '5 0 Td <0004> Tj', '2.5 0 Td <00050001> Tj', '7.5 0 Td <0009> Tj');
  expect(joinLetters(content, await makePage())).toBe(write('[<00010004000500010009>] TJ'));
});

it('keeps a letter where it was when it stands nearer or further, and all after it', async () => {
  const content = write('<0001> Tj', '4.8 0 Td <0001> Tj', '5 0 Td <0001> Tj', '5.3 0 Td <0001> Tj');
  expect(joinLetters(content, await makePage())).toBe(write('[<0001>20<00010001>-30<0001>] TJ'));
});

it('never lets small distances add up', async () => {
  const content = write('<0001> Tj', ...Array(4).fill('5.01 0 Td <0001> Tj'));
  expect(joinLetters(content, await makePage())).toBe(write('[<000100010001>-3<00010001>] TJ'));
});

it('leaves letters of an unknown font, and what is not on one line', async () => {
  const page = await makePage();
  for (const content of [
    write('<0001> Tj', '5 2 Td <0001> Tj'),
    write('<0001> Tj', '5 0 Td <0001> Tj').replace('F1', 'F2'),
  ])
    expect(joinLetters(content, page)).toBe(content);
});
