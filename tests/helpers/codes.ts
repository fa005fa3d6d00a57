import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Numbers that pdf.js keeps of a square: a move and four lines with a place each, and a close. */
const SQUARE = 16;
/** No other drawing has as many squares in one path. */
const FEWEST_MODULES = 200;

/** The QR codes that are drawn in a PDF as shapes; each as the places of its dark modules, row by row. */
export async function readCodes(bytes: Uint8Array): Promise<string[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const codes: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((kind, i) => {
      if (kind !== OPS.constructPath) return;
      const path: ArrayLike<number> = argsArray[i][1][0] ?? [];
      const [left, top, right, bottom] = argsArray[i][2] as number[];
      if (path.length < FEWEST_MODULES * SQUARE || left !== top || right !== bottom) return;
      codes.push(
        Array.from({ length: path.length / SQUARE }, (_, n) => `${path[n * SQUARE + 1]} ${path[n * SQUARE + 2]}`),
      );
    });
  }
  await task.destroy();
  return codes;
}
