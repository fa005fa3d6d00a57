// The tree of tags of a PDF, as PDF/UA-1 has it: with roles of PDF 1.7 alone, which Chromium goes beyond, with items of
// lists in two halves, and with notes that have names.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type Box, joinBoxes } from './findFigureBoxes.ts';

/** Roles that PDF 1.7 does not know, or that say what is not so. A form of paper has no fields; for `Code` see prepareTags. */
const ROLES: Record<string, string> = { Em: 'Span', Strong: 'Span', Aside: 'Div', Form: 'Span', Code: 'Note' };

const name = (word: string) => PDFName.of(word);

/** Of each page: numbers of marked content that no tag has any more, and where its drawings stand. */
export type PageMarks = ReadonlyMap<PDFRef, { dropped: ReadonlySet<number>; boxes: ReadonlyMap<number, Box> }>;

interface Tidied {
  document: PDFDocument;
  marks: PageMarks;
  /** Elements that have a name, by it. */
  named: Map<string, PDFRef>;
  /** Of each page: which element has which marked content now. */
  moved: Map<PDFRef, Map<number, PDFRef>>;
}

const toKids = (element: PDFDict): PDFObject[] => {
  const kids = element.lookup(name('K'));
  return kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [element.get(name('K')) as PDFObject];
};

/** Page and number of marked content that a kid stands for. */
function readMark(kid: PDFObject, element: PDFDict, { document }: Tidied): [page: PDFRef, number: number] | undefined {
  const own = kid instanceof PDFRef ? document.context.lookup(kid) : kid;
  const page = element.get(name('Pg'));
  if (own instanceof PDFNumber) return page instanceof PDFRef ? [page, own.asNumber()] : undefined;
  const number = own instanceof PDFDict && own.lookupMaybe(name('MCID'), PDFNumber);
  const other = own instanceof PDFDict ? (own.get(name('Pg')) ?? page) : undefined;
  return number && other instanceof PDFRef ? [other, number.asNumber()] : undefined;
}

/** Puts all of an item but its label into a body. */
function addBody(item: PDFRef, element: PDFDict, tree: Tidied): void {
  const { context } = tree.document;
  const isLabel = (kid: PDFObject) => {
    const own = kid instanceof PDFRef ? context.lookup(kid) : kid;
    return own instanceof PDFDict && ['Lbl', 'LBody'].includes(own.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '');
  };
  const kids = toKids(element);
  const others = kids.filter((kid) => !isLabel(kid));
  if (others.length === 0) return;
  const body = context.obj({ S: 'LBody', P: item, K: others });
  const page = element.get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  const ref = context.register(body);
  for (const kid of others) {
    const mark = readMark(kid, element, tree);
    if (mark) tree.moved.set(mark[0], (tree.moved.get(mark[0]) ?? new Map()).set(mark[1], ref));
    else if (kid instanceof PDFRef) context.lookupMaybe(kid, PDFDict)?.set(name('P'), ref);
  }
  element.set(name('K'), context.obj([...kids.filter(isLabel), ref]));
}

/** Says where a drawing stands. */
function addBox(figure: PDFDict, tree: Tidied): void {
  const boxes = toKids(figure).flatMap((kid) => {
    const mark = readMark(kid, figure, tree);
    const box = mark && tree.marks.get(mark[0])?.boxes.get(mark[1]);
    return box ? [box] : [];
  });
  if (boxes.length === 0) return;
  const [left, bottom, right, top] = joinBoxes(boxes);
  figure.set(name('A'), tree.document.context.obj({ O: 'Layout', BBox: [left, bottom, right, top].map(Math.round) }));
}

/** Tidies an element and all below it. Gives whether anything is left of it. */
function tidyElement(ref: PDFRef, tree: Tidied): boolean {
  const { context } = tree.document;
  const element = context.lookup(ref, PDFDict);
  const role = element.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';
  const known = toKids(element);
  const kids = known.filter((kid) => {
    const mark = readMark(kid, element, tree);
    if (mark) return !tree.marks.get(mark[0])?.dropped.has(mark[1]);
    const isElement = kid instanceof PDFRef && context.lookup(kid, PDFDict).has(name('S'));
    return !isElement || tidyElement(kid, tree);
  });
  // A cell may be empty.
  if (kids.length === 0 && !/^T[HD]$/.test(role)) {
    context.delete(ref);
    return false;
  }
  if (kids.length < known.length) element.set(name('K'), context.obj(kids));
  const other = ROLES[role];
  if (other) {
    element.set(name('S'), name(other));
    element.delete(name('A'));
  }
  if (other === 'Note') element.set(name('ID'), PDFString.of(`note-${tree.named.size + 1}`));
  const id = element.lookup(name('ID'));
  if (id instanceof PDFString) tree.named.set(id.decodeText(), ref);
  if (role === 'LI') addBody(ref, element, tree);
  if (role === 'Figure') addBox(element, tree);
  return true;
}

/** Tells of each page which element its marked content belongs to, after some of it has gone or moved. */
function tidyParents(root: PDFDict, { document, marks, moved }: Tidied): void {
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookupMaybe(name('Nums'), PDFArray);
  const { context } = document;
  for (const page of document.getPages()) {
    const key = page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
    const place = numbers
      ?.asArray()
      .findIndex((one, i) => i % 2 === 0 && one instanceof PDFNumber && one.asNumber() === key);
    if (numbers === undefined || place === undefined || place < 0) continue;
    const elements = numbers.lookup(place + 1, PDFArray);
    for (const number of marks.get(page.ref)?.dropped ?? []) elements.set(number, context.obj(null));
    for (const [number, ref] of moved.get(page.ref) ?? []) elements.set(number, ref);
  }
}

/** Does nothing where the PDF has no tags. */
export function tidyTags(document: PDFDocument, marks: PageMarks): void {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return;
  const tree: Tidied = { document, marks, named: new Map(), moved: new Map() };
  for (const kid of toKids(root)) if (kid instanceof PDFRef) tidyElement(kid, tree);
  tidyParents(root, tree);
  const names = [...tree.named].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, ref]) => [PDFString.of(id), ref]);
  if (names.length > 0) root.set(name('IDTree'), document.context.obj({ Names: names }));
}
