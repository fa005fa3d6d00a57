import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { getLocale } from '../../i18n/locales.ts';
import type { CitedWork } from './works.ts';

/** The official styles that the library lacks, as their authors publish them. */
const FOLDER = 'src/site/cite/styles';
for (const name of ['mla', 'chicago'])
  plugins.config.get('@csl').styles.add(name, readFileSync(join(FOLDER, `${name}.csl`), 'utf8'));

/** Proper names, by the ids that the library knows the styles by. */
export const citationStyles = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', harvard1: 'Harvard' };

export type CitationStyle = keyof typeof citationStyles;

/**
 * Styles write publisher and site of a web page both, and a publisher that is the author twice: each is named once. A
 * year as edition is not counted, as in “2025th”.
 */
function toTerse({ publisher, edition, ...rest }: CitedWork): object {
  const work = { ...rest, ...(edition && { edition: edition.replace(/^\d{4}$/, '$& ed.') }) };
  const isAuthor = work.author.some(({ literal }) => literal === publisher);
  // As a web page a report keeps the month and day of its date.
  if (work.type !== 'dataset') return { ...work, type: 'webpage', ...(!isAuthor && { 'container-title': publisher }) };
  return isAuthor ? work : { ...work, publisher };
}

/** As HTML, whose only elements are `<i>`, as the style sets titles. */
function formatWork(work: CitedWork, style: CitationStyle, locale: string): string {
  const { lang, mend } = getLocale(locale).rules.citations;
  const html = new Cite([toTerse(work)]).format('bibliography', {
    template: style,
    lang,
    format: 'html',
    nosort: true,
  });
  const lean = html
    .replace(/<(?!\/?i>)[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    .trim();
  const mended = mend.reduce((text, [found, right]) => text.replace(found, right), lean);
  return mended.replaceAll("'", '’').replace(/&(?!#)/g, '&#38;');
}

const known = new Map<string, string>();

/** One ready sentence of HTML a work, in the order given; its only elements are `<i>`. */
export const formatRichCitations = (works: readonly CitedWork[], style: CitationStyle, locale: string): string[] =>
  works.map((work) => {
    const key = JSON.stringify([work, style, locale]);
    const html = known.get(key) ?? formatWork(work, style, locale);
    known.set(key, html);
    return html;
  });

/** The same as plain text. */
export const formatCitations = (works: readonly CitedWork[], style: CitationStyle, locale: string): string[] =>
  formatRichCitations(works, style, locale).map((html) =>
    html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );

const TYPES: Record<CitedWork['type'], string> = { webpage: 'ELEC', report: 'RPRT', dataset: 'DATA' };
const pad = (part: number) => String(part).padStart(2, '0');

function toRis({ type, title, author, publisher, edition, issued, URL: url, language, note }: CitedWork): string {
  const date = issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[type]],
    ...author.map(({ literal, family, given }): [string, string] => ['AU', literal ?? [family, given].join(', ')]),
    ['TI', title],
    ['PB', publisher],
    ['ET', edition],
    ['PY', date[0] === undefined ? undefined : String(date[0])],
    // Year, month and day between slashes, empty where not known.
    [
      'DA',
      date.length > 0 ? `${[date[0], ...date.slice(1).map(pad)].join('/')}${'/'.repeat(3 - date.length)}/` : undefined,
    ],
    ['UR', url],
    ['LA', language],
    ['N1', note],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A file for EndNote, Mendeley, Citavi and Zotero. */
export const formatRis = (works: readonly CitedWork[]): string => works.map(toRis).join('\r\n');
