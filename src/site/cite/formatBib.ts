// BibTeX that old and new programs read alike: classic styles know neither `@online` nor `@dataset`, Zotero drops the
// latter, and a date in one field is nothing to a style of 1988. What only the newer ones know stands in fields that the
// others pass over.
import type { CitedName, CitedWork } from './works.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Signs that TeX reads as its own. */
const escapeSigns = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** Words with a capital keep it where a style writes titles small. */
const keepCapitals = (title: string) => title.replace(/[^\s“”]*\p{Lu}[^\s“”,.:;?!]*/gu, (word) => `{${word}}`);

const toPerson = ({ literal, family, given }: CitedName) =>
  literal === undefined ? escapeSigns([family, given].join(', ')) : `{${escapeSigns(literal)}}`;

function toEntry({ id, type, title, author, publisher, edition, issued, URL: url, language, note }: CitedWork): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const isReport = type === 'report';
  const fields: [string, string | undefined][] = [
    ['author', author.length > 0 ? `{${author.map(toPerson).join(' and ')}}` : undefined],
    ['title', `{${keepCapitals(escapeSigns(title))}}`],
    ['type', isReport ? '{Report}' : type === 'dataset' ? '{Data set}' : undefined],
    [isReport ? 'institution' : 'organization', publisher && `{{${escapeSigns(publisher)}}}`],
    ['version', edition && `{${escapeSigns(edition)}}`],
    ['howpublished', url && `{\\url{${url}}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    // Last, since Zotero puts a month before what it has read.
    [
      'date',
      day === undefined
        ? undefined
        : `{${issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')}}`,
    ],
    ['language', language && `{${language}}`],
    ['note', note && `{${escapeSigns(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = ${value},`] : []));
  return [`@${isReport ? 'techreport' : 'misc'}{${id},`, ...lines, '}', ''].join('\n');
}

/** A file for LaTeX, with BibTeX or BibLaTeX, for JabRef and for Zotero. */
export const formatBib = (works: readonly CitedWork[]): string => works.map(toEntry).join('\n');
