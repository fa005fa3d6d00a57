// Size and number of pages of a PDF are known only after the page that links to it is built, since the PDF is printed
// from it. The links leave room for them, and go where there is no PDF.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadePdf } from '../print/makePdfs.ts';
import { listFiles } from './listFiles.ts';

const BLOCK = /<(p|span)\b[^>]*\sdata-pdfs(?:="")?[^>]*>[\s\S]*?<\/\1>/g;
const LINK = /<a\b[^>]*\shref="[^"]*\/pdf\/([^"/]+)\.pdf"[^>]*>[\s\S]*?<\/a>/g;

/**
 * Fills in what is known of each PDF; without PDFs everything marked `data-pdfs` goes.
 * @throws where a page links to a PDF that was not made.
 */
export function fillLinks(html: string, made: MadePdf[], page: string): string {
  if (made.length === 0) return html.replace(BLOCK, '');
  return html.replace(LINK, (link, name: string) => {
    const pdf = made.find((candidate) => candidate.name === name);
    if (!pdf) throw new Error(`${page} links to /pdf/${name}.pdf, which was not made.`);
    return link.replace('__PAGES__', String(pdf.pages)).replace('__KB__', String(Math.round(pdf.bytes.length / 1000)));
  });
}

/** Does so in every page of a built site. */
export async function fillPdfLinks(dir: string, made: MadePdf[]): Promise<void> {
  for (const page of await listFiles(dir, '.html')) {
    const file = join(dir, page);
    const html = await readFile(file, 'utf8');
    const filled = fillLinks(html, made, page);
    if (filled !== html) await writeFile(file, filled);
  }
}
