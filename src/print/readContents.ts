import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface OutlineEntry {
  title: string;
  /** From 1. */
  page: number;
  depth: number;
  /** Whether it stands where its page begins, with no line before it. */
  isFirst: boolean;
}

export interface PdfContents {
  pages: number;
  outline: OutlineEntry[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type OutlineItem = Awaited<ReturnType<Document['getOutline']>>[number];

/** Opens a PDF; pdf.js takes its bytes for itself. */
export const openPdf = (bytes: Uint8Array) =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });

/** Points of white at the head of a page. */
const HEAD = 45;
/** Points from the left, and from the white at the head, within which a heading stands that begins its page: its own space, and no line. */
const CORNER = { left: 60, top: 17 };

/** Where a destination leads. */
async function findPlace(
  document: Document,
  destination: unknown,
  head: number,
): Promise<{ page: number; isFirst: boolean }> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(explicit)) return { page: 0, isFirst: false };
  const page = (await document.getPageIndex(explicit[0])) + 1;
  const [, , left, top] = explicit as [unknown, unknown, number, number];
  const { view } = await document.getPage(page);
  return { page, isFirst: left < CORNER.left && top > (view[3] ?? 0) - head - CORNER.top };
}

async function readOutline(document: Document, items: OutlineItem[], head: number, depth = 1): Promise<OutlineEntry[]> {
  const lists = await Promise.all(
    items.map(async ({ title, dest, items: below }) => [
      { title, depth, ...(await findPlace(document, dest, head)) },
      ...(await readOutline(document, below, head, depth + 1)),
    ]),
  );
  return lists.flat();
}

/** How many pages a PDF has, and what its outline leads to. `head` is the white at the head of its pages, in points. */
export async function readContents(bytes: Uint8Array, head = HEAD): Promise<PdfContents> {
  const task = openPdf(bytes);
  const document = await task.promise;
  const outline = await readOutline(document, (await document.getOutline()) ?? [], head);
  const pages = document.numPages;
  await task.destroy();
  return { pages, outline };
}
