// What Chromium leaves undone in a PDF: it doubles or glues words in the outline, and gives neither author nor a text
// for links.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

export interface PdfMetadata {
  title: string;
  author: string;
  subject: string;
  /** YYYY-MM-DD, or empty. */
  date: string;
  /** Texts of the headings, as many as the outline has entries. */
  headings: string[];
}

/** Gives the entries of the outline their titles, in order. */
function nameOutline(document: PDFDocument, first: PDFDict | undefined, titles: string[]): void {
  for (let entry = first; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(titles.shift() ?? ''));
    nameOutline(document, entry.lookupMaybe(PDFName.of('First'), PDFDict), titles);
  }
}

/** Gives each link a text that can be read out: its address. */
function nameLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const annotation = annotations?.lookup(i, PDFDict);
      const address = annotation?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      if (annotation && address instanceof PDFString)
        annotation.set(PDFName.of('Contents'), PDFHexString.fromText(address.decodeText()));
    }
  }
}

export async function finishPdf(
  bytes: Uint8Array,
  { title, author, subject, date, headings }: PdfMetadata,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setCreator(author);
  document.setProducer(author);
  const day = new Date(`${date || '1970-01-01'}T00:00:00Z`);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  nameOutline(document, outline?.lookupMaybe(PDFName.of('First'), PDFDict), [...headings]);
  nameLinks(document);
  return document.save({ useObjectStreams: true });
}
