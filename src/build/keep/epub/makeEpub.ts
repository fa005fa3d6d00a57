// A book for e-readers, as EPUB 3.

import { strToU8, zipSync } from 'fflate';
import type { Element } from 'hast';
import { type ChapterTitles, toChapters } from './toChapters.ts';
import { type Book, toContents, toPackage } from './toPackage.ts';
import { toStyle } from './toStyle.ts';
import { toDocument } from './toXhtml.ts';

const CONTAINER =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
/** A book of the same words has the same bytes. */
const TIME = new Date(2000, 0, 1);

export interface BookParts {
  titles: ChapterTitles;
  /** PNG. */
  cover: Uint8Array;
  /** Those of `FONTS`, by name of the file. */
  fonts: Readonly<Record<string, Uint8Array>>;
}

/** @param articles of a kept file: the text, and what came of it */
export function makeEpub(articles: readonly Element[], about: Omit<Book, 'chapters'>, parts: BookParts): Uint8Array {
  const book: Book = { ...about, chapters: toChapters(articles, parts.titles) };
  const chapters = book.chapters.map(({ file, title, children }) => [
    `book/${file}`,
    strToU8(toDocument(title, book.lang, children)),
  ]);
  return zipSync(
    {
      // First and as it is, so that a program knows the file by its first bytes.
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(CONTAINER),
      'book/package.opf': strToU8(toPackage(book)),
      'book/nav.xhtml': strToU8(toContents(book)),
      'book/style.css': strToU8(toStyle()),
      'book/cover.png': parts.cover,
      ...Object.fromEntries(Object.entries(parts.fonts).map(([file, bytes]) => [`book/${file}`, bytes])),
      ...Object.fromEntries(chapters),
    },
    { mtime: TIME, level: 9 },
  );
}
