// Reads a PDF back: what stands on which page and where, what leads where, and what the file is made of. The pages are
// read with pdf.js, the objects with pdf-lib, since images inside patterns are invisible to text tools.
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type OutlineEntry, openPdf, readContents } from '../../src/print/readContents.ts';

/** A run of letters; the origin is the lower left corner of the page, in points. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  runs: PdfRun[];
  /** Addresses that links of the page lead to. */
  links: string[];
}

/** An element of the tag tree. */
export interface PdfTag {
  role: string;
  alt: string | undefined;
  children: PdfTag[];
}

export interface PdfFile {
  pages: PdfPage[];
  title: string | undefined;
  author: string | undefined;
  subject: string | undefined;
  lang: string | null;
  isTagged: boolean;
  outline: OutlineEntry[];
  tags: PdfTag[];
  /** Kinds of font in the file, such as `TrueType`. */
  fontKinds: string[];
  /** Whether every font program is in the file. */
  isEmbedded: boolean;
  imageCount: number;
  bytes: number;
}

interface StructNode {
  role?: string;
  alt?: string;
  children?: StructNode[];
}

const toTag = ({ role, alt, children = [] }: StructNode): PdfTag[] => {
  const below = children.flatMap(toTag);
  return role === undefined || role === 'Root' ? below : [{ role, alt, children: below }];
};

async function readPage(document: PDFDocumentProxy, number: number): Promise<{ page: PdfPage; tags: PdfTag[] }> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [
          {
            text: item.str,
            x: item.transform[4],
            y: item.transform[5],
            width: item.width,
            size: Math.hypot(item.transform[2], item.transform[3]),
          },
        ]
      : [],
  );
  const links = (await page.getAnnotations()).flatMap((annotation) =>
    annotation['url'] ? [annotation['url'] as string] : [],
  );
  const tree = (await page.getStructTree()) as StructNode | null;
  return { page: { width, height, runs, links }, tags: tree ? toTag(tree) : [] };
}

async function readObjects(bytes: Uint8Array): Promise<Pick<PdfFile, 'fontKinds' | 'isEmbedded' | 'imageCount'>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const kinds = new Set<string>();
  let isEmbedded = true;
  let imageCount = 0;
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    const subtype = dict.get(PDFName.of('Subtype'))?.toString().slice(1);
    const type = dict.get(PDFName.of('Type'))?.toString().slice(1);
    if (subtype === 'Image') imageCount++;
    if (type === 'Font' && subtype) kinds.add(subtype);
    if (type === 'FontDescriptor')
      isEmbedded &&= ['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key)));
  }
  return { fontKinds: [...kinds].sort(), isEmbedded, imageCount };
}

/** @throws where the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const objects = await readObjects(bytes);
  const task = openPdf(bytes);
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const fields = info as Record<string, string | undefined>;
  const read = await Promise.all(Array.from({ length: document.numPages }, (_, i) => readPage(document, i + 1)));
  const file: PdfFile = {
    pages: read.map(({ page }) => page),
    title: fields['Title'],
    author: fields['Author'],
    subject: fields['Subject'],
    lang: fields['Language'] ?? null,
    isTagged: (await document.getMarkInfo()) !== null,
    outline: (await readContents(bytes)).outline,
    tags: read.flatMap(({ tags }) => tags),
    ...objects,
    bytes: bytes.length,
  };
  await task.destroy();
  return file;
}

/** Lines of a page from top to bottom: runs that stand on one height, from left to right. */
export function toLines({ runs }: PdfPage): { text: string; x: number; y: number; right: number; size: number }[] {
  const lines: PdfRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast((candidate) => Math.abs((candidate[0] as PdfRun).y - run.y) < 1.5);
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.x - b.x);
    const first = sorted[0] as PdfRun;
    const last = sorted.at(-1) as PdfRun;
    const text = sorted
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    return {
      text,
      x: first.x,
      y: first.y,
      right: last.x + last.width,
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
}
