// Pages of half a sheet, placed so that the sheets, printed on both sides and turned over the short edge, can be folded
// and stapled into a booklet.
import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';

/** Left and right on one side of a sheet: numbers of pages from 1, or nothing. */
export type Side = [left: number | undefined, right: number | undefined];

/** The sides in the order in which they are printed: front and back of the outermost sheet first. */
export function toSides(pages: number): Side[] {
  const places = Math.ceil(pages / 4) * 4;
  const at = (number: number) => (number <= pages ? number : undefined);
  return Array.from({ length: places / 2 }, (_, side): Side => {
    const [early, late] = [at(side + 1), at(places - side)];
    return side % 2 === 0 ? [late, early] : [early, late];
  });
}

/** What a page draws, as one object that other pages can place. Chromium writes it as one stream. */
function toForm({ node, doc }: PDFPage): PDFRef {
  const contents = node.get(PDFName.of('Contents')) as PDFRef;
  const { dict } = doc.context.lookup(contents, PDFStream);
  dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  dict.set(PDFName.of('BBox'), node.MediaBox());
  dict.set(PDFName.of('Resources'), node.Resources() ?? doc.context.obj({}));
  return contents;
}

/** Places pages of one size two by two; a sheet is as high as they are and twice as wide. */
export async function foldBooklet(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = source.getPages();
  const { width, height } = source.getPage(0).getSize();
  const forms = pages.map(toForm);
  for (const side of toSides(pages.length)) {
    const sheet = source.addPage([2 * width, height]);
    for (const [place, number] of side.entries()) {
      const form = number === undefined ? undefined : forms[number - 1];
      if (!form) continue;
      const name = sheet.node.newXObject('Half', form);
      sheet.pushOperators(
        pushGraphicsState(),
        concatTransformationMatrix(1, 0, 0, 1, place * width, 0),
        drawObject(name),
        popGraphicsState(),
      );
    }
  }
  // Only what the sheets show is taken over: not the tree of tags, which knows the former pages.
  const folded = await PDFDocument.create({ updateMetadata: false });
  const sheets = source.getPageIndices().slice(pages.length);
  for (const sheet of await folded.copyPages(source, sheets)) folded.addPage(sheet);
  return folded.save({ useObjectStreams: true });
}
