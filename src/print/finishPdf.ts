// What Chromium leaves undone in a PDF: it doubles or glues words in the outline, gives neither author nor a text for
// links, tags what is no text, and packs loosely.
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { joinLetters } from './joinLetters.ts';
import { findFigureBoxes } from './tags/findFigureBoxes.ts';
import { markContent } from './tags/markContent.ts';
import { type PageMarks, tidyTags } from './tags/tidyTags.ts';
import { toXmp } from './tags/toXmp.ts';

export interface PdfMetadata {
  title: string;
  author: string;
  subject: string;
  /** Tag of its language. */
  language: string;
  /** YYYY-MM-DD, or empty. */
  date: string;
  /** Texts of the headings, as many as the outline has entries. */
  headings: string[];
  /** What stands where links within it lead to, by id. */
  targets: Record<string, string>;
}

/** Gives the entries of the outline their titles, in order. */
function nameOutline(document: PDFDocument, first: PDFDict | undefined, titles: string[]): void {
  for (let entry = first; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(titles.shift() ?? ''));
    nameOutline(document, entry.lookupMaybe(PDFName.of('First'), PDFDict), titles);
  }
}

/** Gives each link a text that can be read out: its address, or what stands where it leads to. */
function nameLinks(document: PDFDocument, targets: Record<string, string>): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const annotation = annotations?.lookup(i, PDFDict);
      const address = annotation?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      const target = annotation?.lookupMaybe(PDFName.of('Dest'), PDFName)?.decodeText();
      const text = address instanceof PDFString ? address.decodeText() : target && targets[target];
      if (text) annotation?.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  }
}

/** Objects that are packed together; more of them pack tighter. */
const PACKED = 5_000;
/** What the writer does before it lets other work go on. */
const PER_TICK = 50;

/** Places of letters to a thousandth of a unit and corners of lines to a hundredth, where Chromium writes seven digits of what nobody sees. */
const roundPlaces = (content: string): string =>
  content
    .replace(/(?<=\n)-?\d+\.\d{4,}(?= 0 Td <)/g, (place) => String(Number(Number(place).toFixed(3))))
    .replace(/^[-\d. ]+ [mlc]$/gm, (corner) =>
      corner.replace(/-?\d*\.\d{3,}/g, (place) => String(Number(Number(place).toFixed(2)))),
    );

/** Writes the content of each page shorter, as it looks, with what is no content marked. */
function rewritePages(document: PDFDocument): PageMarks {
  const marks = new Map();
  for (const page of document.getPages()) {
    const contents = page.node.get(PDFName.of('Contents'));
    const stream = page.node.lookup(PDFName.of('Contents'));
    if (!(contents instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const marked = markContent(roundPlaces(joinLetters(inflateSync(stream.contents).toString('latin1'), page)));
    const content = Buffer.from(marked.content, 'latin1');
    document.context.assign(contents, PDFRawStream.of(stream.dict, deflateSync(content)));
    marks.set(page.ref, { dropped: new Set(marked.dropped), boxes: findFigureBoxes(marked.content) });
  }
  return marks;
}

/** Packs every stream as tight as it goes. */
async function packPdf(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  await document.flush();
  for (const [ref, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode'))
      continue;
    const packed = deflateSync(inflateSync(stream.contents), { level: 9, memLevel: 9 });
    if (packed.length < stream.contents.length) context.assign(ref, PDFRawStream.of(stream.dict, packed));
  }
  return PDFStreamWriter.forContext(context, PER_TICK, true, PACKED).serializeToBuffer();
}

export async function finishPdf(
  bytes: Uint8Array,
  { title, author, subject, language, date, headings, targets }: PdfMetadata,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setLanguage(language);
  document.setCreator(author);
  document.setProducer(author);
  const day = new Date(`${date || '1970-01-01'}T00:00:00Z`);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  nameOutline(document, outline?.lookupMaybe(PDFName.of('First'), PDFDict), [...headings]);
  nameLinks(document, targets);
  const isTagged = document.catalog.has(PDFName.of('StructTreeRoot'));
  const marks = rewritePages(document);
  if (isTagged) tidyTags(document, marks);
  const { context } = document;
  // Of 2006, the first with all that stands in it.
  context.header = PDFHeader.forVersion(1, 7);
  const xmp = Buffer.from(toXmp({ title, author, subject, language, isTagged }));
  const metadata = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), context.register(metadata));
  return packPdf(document);
}
