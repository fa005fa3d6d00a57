import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface OutlineEntry {
  title: string;
  /** From 1. */
  page: number;
  depth: number;
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

/** Number of the page that a destination leads to. */
async function findPage(document: Document, destination: unknown): Promise<number> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  return Array.isArray(explicit) ? (await document.getPageIndex(explicit[0])) + 1 : 0;
}

async function readOutline(document: Document, items: OutlineItem[], depth = 1): Promise<OutlineEntry[]> {
  const lists = await Promise.all(
    items.map(async ({ title, dest, items: below }) => [
      { title, page: await findPage(document, dest), depth },
      ...(await readOutline(document, below, depth + 1)),
    ]),
  );
  return lists.flat();
}

/** How many pages a PDF has, and what its outline leads to. */
export async function readContents(bytes: Uint8Array): Promise<PdfContents> {
  const task = openPdf(bytes);
  const document = await task.promise;
  const outline = await readOutline(document, (await document.getOutline()) ?? []);
  const pages = document.numPages;
  await task.destroy();
  return { pages, outline };
}
