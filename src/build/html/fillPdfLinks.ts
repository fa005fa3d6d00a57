// Size and number of pages of a PDF are known only after the page that links to it is built, since the PDF is printed
// from it. The links get them then, and go where there is no PDF. What was set otherwise for its PDF, tighter or with charts
// at other places, is so wherever it prints.

import type { ElementContent, Parents } from 'hast';
import { h } from 'hastscript';
import type { MadePdf } from '../../print/makePdfs.ts';
import { toPdfName } from '../../print/planPdfs.ts';
import { toUrl } from '../../site/address.ts';
import { findPageLocale } from './findPageLocale.ts';
import { findByAttribute, findByTag, type HtmlPage, hasAttribute, readAttribute, walkElements } from './tree.ts';

function removePdfs(node: Parents): void {
  node.children = (node.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    removePdfs(child);
    return !hasAttribute(child, 'dataPdfs');
  });
}

/** How a PDF was set, as the ticks of an explainer say it: “2 lines letters”. */
const toSetting = ({ pages, tight }: MadePdf): string => [pages, tight].filter(Boolean).join(' ');

/** Where its charts stand, as `movePrinted.ts` reads it. */
const toPlaces = ({ places = {} }: MadePdf): string | undefined =>
  `${new URLSearchParams(Object.entries(places).map(([id, after]) => [id, `${after}`]))}` || undefined;

/** Lets a library keep the PDF of the page with it. */
function nameForLibraries(tree: HtmlPage['tree'], { name }: MadePdf): void {
  const head = findByTag(tree, 'head');
  head?.children.push(h('meta', { name: 'citation_pdf_url', content: toUrl(`/pdf/${name}.pdf`) }));
}

/** The PDF of a page itself, on A4. */
function findOwn({ file }: HtmlPage, made: readonly MadePdf[]): MadePdf | undefined {
  return made.find(({ name }) => name === `${toPdfName(file)}-a4`);
}

/** Lets an explainer, its sections, and the page of a section be printed as their PDFs are. */
function keepSetting({ tree, file }: HtmlPage, made: readonly MadePdf[], own: MadePdf | undefined): void {
  const sheets = made.filter(({ name }) => name.endsWith('-a4'));
  for (const pick of findByAttribute(tree, 'dataPick')) {
    const number = Number(readAttribute(pick, 'dataPick'));
    const pdf = sheets.find(({ page, part }) => page === file && part === number);
    if (!pdf) continue;
    pick.properties['dataSheets'] = toSetting(pdf);
    pick.properties['dataPlaces'] = toPlaces(pdf);
  }
  const [root] = findByAttribute(tree, 'dataRun');
  if (!own || !root) return;
  if (own.tight) root.properties['dataTight'] = own.tight;
  root.properties['dataPlaces'] = toPlaces(own);
}

/**
 * Writes pages and size beside each link to a PDF; without PDFs everything marked `data-pdfs` goes.
 * @throws where a page links to a PDF that was not made.
 */
export function fillPdfLinks(page: HtmlPage, made: readonly MadePdf[]): void {
  const { tree, file } = page;
  if (made.length === 0) removePdfs(tree);
  const own = findOwn(page, made);
  keepSetting(page, made, own);
  if (own) nameForLibraries(tree, own);
  const { catalogue } = findPageLocale(tree);
  // Without PDFs nothing is left here. A block may stand in another.
  const blocks = findByAttribute(tree, 'dataPdfs');
  // Said to this step alone.
  for (const { properties } of blocks) delete properties['dataPdfs'];
  for (const link of new Set(blocks.flatMap((block) => [...walkElements(block)]))) {
    const name = /\/pdf\/([^/]+)\.pdf$/.exec(readAttribute(link, 'href') ?? '')?.[1];
    if (!name) continue;
    const pdf = made.find((candidate) => candidate.name === name);
    if (!pdf) throw new Error(`${file} links to /pdf/${name}.pdf, which was not made.`);
    const { pdfSize, bookletSize } = catalogue.print;
    const kilobytes = Math.round(pdf.bytes.length / 1000);
    const size = pdf.sheets ? bookletSize(pdf.sheets, kilobytes) : pdfSize(pdf.pages, kilobytes);
    link.children.push({ type: 'text', value: ` ${size}` });
  }
}
