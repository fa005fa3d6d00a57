// Entries that are added to the text of a file, which stays as its editors wrote it.

import { stringify } from 'csv-stringify/sync';
import { formatOr } from '../../charts/core/faults.ts';
import { EVENT_COLUMNS } from '../../content/readEvents.ts';
import { CONTEXT, LEDGER } from '../../content/sortFiles.ts';
import { groups } from '../../schemas/claim.ts';
import { personGroups } from '../../schemas/person.ts';
import { type Context, findAnalysis, inEach, quoted } from './context.ts';
import { getWords } from './words.ts';

/** The text with a line break at its end, and the break that it uses. */
function toOpen(text: string): { text: string; breakLine: string } {
  const breakLine = text.includes('\r\n') ? '\r\n' : '\n';
  return { text: text === '' || text.endsWith('\n') ? text : `${text}${breakLine}`, breakLine };
}

/** Puts lines after the last entry of the claims, before the field that follows on them. */
function insertClaim(former: string, entry: string): string {
  const { text, breakLine } = toOpen(former.trim() === '' ? 'claims:\n' : former);
  const lines = text.split(/(?<=\n)/);
  const start = lines.findIndex((line) => line.startsWith('claims:'));
  const next = lines.findIndex((line, i) => i > start && /^[^\s#]/.test(line));
  let at = next < 0 ? lines.length : next;
  // A comment above a field belongs to it.
  while (at > start + 1 && /^(#|\s*$)/.test(lines[at - 1] ?? '')) at -= 1;
  return lines.toSpliced(at, 0, entry.replaceAll('\n', breakLine)).join('');
}

export function toClaim({ id, files, content, locales }: Context): Map<string, string> {
  const entry = `  ${id}:
    paragraph: ${findAnalysis(content).paragraph} # the paragraph that states it
    group: ${groups[0]} # ${formatOr(groups)}
    said: ${inEach(locales, 'said')}
    by: ${inEach(locales, 'by')}
    verdict: untestable # as long as there are neither value, unit nor tests, as src/schemas/claim.ts lists them
    explanation: ${inEach(locales, 'explanation')}
`;
  return new Map([[LEDGER, insertClaim(files.get(LEDGER) ?? '', entry)]]);
}

export function toPerson({ id, files, content, locales }: Context): Map<string, string> {
  const { text, breakLine } = toOpen(files.get(CONTEXT.people) ?? '');
  // The entries stand by group, and the new one is the last.
  const group = [...content.people.values()].at(-1)?.group ?? personGroups[0];
  const forms = locales.map((locale) => `${locale}: [${quoted(getWords(locale).form)}]`).join(', ');
  const entry = `${text && '\n'}${id}:
  name: ${inEach(locales, 'name')} # one text where all languages write it alike
  kind: person # or body
  group: ${group} # ${formatOr(personGroups)}; the entry stands with others of its group
  forms: { ${forms} }
  paragraphs: []
  then: # by the slug of each analysis that names it
    ${findAnalysis(content).slug}: ${inEach(locales, 'was')}
`;
  return new Map([[CONTEXT.people, `${text}${entry.replaceAll('\n', breakLine)}`]]);
}

/** A row without what only its editor knows: when it was, what it is about, and who says so. */
export function toEvent({ id, files, locales }: Context): Map<string, string> {
  const former = files.get(CONTEXT.events) ?? '';
  const { text, breakLine } = toOpen(former.trim() === '' ? `${[...EVENT_COLUMNS, ...locales].join()}\n` : former);
  const cells: Record<string, string> = { id, precision: 'day', core: 'no', status: 'one' };
  for (const locale of locales) cells[locale] = getWords(locale).event;
  const head = (text.split(/\r?\n/, 1)[0] ?? '').split(',');
  const row = stringify([head.map((column) => cells[column] ?? '')], { record_delimiter: breakLine });
  return new Map([[CONTEXT.events, `${text}${row}`]]);
}
