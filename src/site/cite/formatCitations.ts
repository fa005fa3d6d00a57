import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { getLocale } from '../../i18n/locales.ts';
import { chicagoStyle } from './chicagoStyle.ts';
import type { CitedWork } from './works.ts';

plugins.config.get('@csl').styles.add('chicago', chicagoStyle);

export type CitationStyle = 'apa' | 'chicago';

/** Styles write publisher and site of a web page both, and a publisher that is the author twice: each is named once. */
function toTerse({ publisher, ...work }: CitedWork): object {
  const isAuthor = work.author.some(({ literal }) => literal === publisher);
  // As a web page a report keeps the month and day of its date.
  if (work.type !== 'dataset') return { ...work, type: 'webpage', ...(!isAuthor && { 'container-title': publisher }) };
  return isAuthor ? work : { ...work, publisher };
}

/** One ready sentence a work, in the order given. */
export function formatCitations(works: readonly CitedWork[], style: CitationStyle, locale: string): string[] {
  const { lang, mend } = getLocale(locale).rules.citations;
  return works.map((work) =>
    mend
      .reduce(
        (text, [found, right]) => text.replace(found, right),
        new Cite([toTerse(work)]).format('bibliography', { template: style, lang, format: 'text' }).trim(),
      )
      .replaceAll("'", '’'),
  );
}

const TYPES: Record<CitedWork['type'], string> = { webpage: 'ELEC', report: 'RPRT', dataset: 'DATA' };
const pad = (part: number) => String(part).padStart(2, '0');

function toRis({ type, title, author, publisher, edition, issued, URL: url, language }: CitedWork): string {
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
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A file for EndNote, Mendeley, Citavi and Zotero. */
export const formatRis = (works: readonly CitedWork[]): string => works.map(toRis).join('\r\n');
