import { h } from 'hastscript';
import { site } from '../../../site.ts';
import type { Chapter } from './toChapters.ts';
import { formatXml, toDocument } from './toXhtml.ts';

export interface Book {
  title: string;
  lang: string;
  /** Address of the page that it is a copy of, by which it is known. */
  url: string;
  /** Of what it holds, the newest, YYYY-MM-DD. */
  day: string;
  publisher: string;
  /** Title of what is retold. */
  original: string;
  /** What it tells, in two sentences. */
  description: string;
  /** How its list of chapters is called. */
  contents: string;
  chapters: readonly Chapter[];
}

/** The font of the figures, by name of its file and weight; their labels are measured by it. */
export const FONTS = [
  { file: 'sans-regular.woff2', weight: 400 },
  { file: 'sans-semibold.woff2', weight: 600 },
] as const;

/** The list of chapters, as a reader opens it. */
export const toContents = ({ title, lang, contents, chapters }: Book): string =>
  toDocument(title, lang, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc' }, [
      h('h1', contents),
      h(
        'ol',
        chapters.map((chapter) => h('li', h('a', { href: chapter.file }, chapter.title))),
      ),
    ]),
  ]);

/** What the book is, what it holds and in which order. */
export function toPackage({ title, lang, url, day, publisher, original, description, chapters }: Book): string {
  const say = (property: string, value: string) => h('meta', { property }, value);
  return formatXml(
    h(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': lang },
      [
        h('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          h('dc:identifier', { id: 'id' }, url),
          h('dc:title', title),
          h('dc:language', lang),
          h('dc:creator', { id: 'author' }, publisher),
          h('meta', { refines: '#author', property: 'role', scheme: 'marc:relators' }, 'aut'),
          h('dc:publisher', publisher),
          h('dc:description', description),
          h('dc:source', original),
          h('dc:date', day),
          h('dc:rights', `${site.licence.name}, ${site.licence.url}`),
          say('dcterms:modified', `${day}T00:00:00Z`),
          ...['textual', 'visual'].map((mode) => say('schema:accessMode', mode)),
          ...['structuralNavigation', 'alternativeText', 'readingOrder'].map((feature) =>
            say('schema:accessibilityFeature', feature),
          ),
          say('schema:accessModeSufficient', 'textual'),
          say('schema:accessibilityHazard', 'none'),
        ]),
        h('manifest', [
          h('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
          h('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          h('item', { id: 'cover', href: 'cover.png', 'media-type': 'image/png', properties: 'cover-image' }),
          ...FONTS.map(({ file }, i) => h('item', { id: `f${i + 1}`, href: file, 'media-type': 'font/woff2' })),
          ...chapters.map(({ file, children }, i) =>
            h('item', {
              id: `c${i + 1}`,
              href: file,
              'media-type': 'application/xhtml+xml',
              properties: JSON.stringify(children).includes('"svg"') ? 'svg' : undefined,
            }),
          ),
        ]),
        h(
          'spine',
          chapters.map((_, i) => h('itemref', { idref: `c${i + 1}` })),
        ),
      ],
    ),
  );
}
