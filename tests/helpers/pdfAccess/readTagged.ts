// A tagged PDF, as far as a machine can say whether it is accessible: its tags, what its pages draw and its fonts.
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFString,
} from '@cantoo/pdf-lib';

export interface Tag {
  role: string;
  dict: PDFDict;
  parent: Tag | undefined;
  children: Tag[];
  /** Marked content of its own, each by page and number, such as `2 17`. */
  marks: string[];
  /** Annotations of its own. */
  objects: PDFDict[];
}

export interface DrawnPage {
  dict: PDFDict;
  /** What it draws, an operator on each line. */
  lines: string[];
  annotations: PDFDict[];
}

export interface TaggedFile {
  document: PDFDocument;
  catalog: PDFDict;
  pages: DrawnPage[];
  /** Every tag, in the order of reading. */
  tags: Tag[];
  fonts: PDFDict[];
}

const name = (word: string) => PDFName.of(word);
export const get = (dict: PDFDict | undefined, key: string) => dict?.lookup(name(key));
export const getDict = (dict: PDFDict | undefined, key: string) => dict?.lookupMaybe(name(key), PDFDict);
export const toName = (value: unknown): string => (value instanceof PDFName ? value.decodeText() : '');

export const inflate = (stream: unknown): Buffer =>
  stream instanceof PDFRawStream
    ? stream.dict.has(name('Filter'))
      ? inflateSync(stream.contents)
      : Buffer.from(stream.contents)
    : Buffer.alloc(0);

function readTag(dict: PDFDict, parent: Tag | undefined, pages: ReadonlyMap<PDFRef, number>): Tag {
  const tag: Tag = { role: toName(get(dict, 'S')), dict, parent, children: [], marks: [], objects: [] };
  const kids = get(dict, 'K');
  for (const kid of kids instanceof PDFArray ? kids.asArray() : [kids]) {
    const own = kid instanceof PDFRef ? dict.context.lookup(kid) : kid;
    const toPage = (holder: PDFDict) => pages.get((holder.get(name('Pg')) ?? dict.get(name('Pg'))) as PDFRef);
    if (own instanceof PDFNumber) tag.marks.push(`${toPage(dict)} ${own.asNumber()}`);
    else if (own instanceof PDFDict && toName(get(own, 'Type')) === 'OBJR')
      tag.objects.push(getDict(own, 'Obj') as PDFDict);
    else if (own instanceof PDFDict && get(own, 'MCID')) tag.marks.push(`${toPage(own)} ${get(own, 'MCID')}`);
    else if (own instanceof PDFDict) tag.children.push(readTag(own, tag, pages));
  }
  return tag;
}

const listTags = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(listTags)];

/** @throws where the bytes are no PDF. */
export async function readTagged(bytes: Uint8Array): Promise<TaggedFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const numbers = new Map(document.getPages().map(({ ref }, i) => [ref, i + 1]));
  const root = getDict(catalog, 'StructTreeRoot');
  const pages = document.getPages().map(({ node }) => {
    const annotations = node.lookupMaybe(name('Annots'), PDFArray);
    return {
      dict: node,
      lines: inflate(node.lookup(name('Contents')))
        .toString('latin1')
        .split('\n'),
      annotations: Array.from({ length: annotations?.size() ?? 0 }, (_, i) => annotations?.lookup(i) as PDFDict),
    };
  });
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict && toName(get(one, 'Subtype')) === 'Type0' ? [one] : []));
  const tags = root ? listTags(readTag(root, undefined, numbers)).slice(1) : [];
  return { document, catalog, pages, tags, fonts };
}

/** A text of an object, or nothing. */
export const toText = (value: unknown): string =>
  value && typeof value === 'object' && 'decodeText' in value ? (value as PDFString).decodeText() : '';
