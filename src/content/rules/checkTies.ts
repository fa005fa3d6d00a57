import { type Chart, hasValues } from '../../charts/registry.ts';
import type { Row } from '../../data/row.ts';
import { tieColumns } from '../../schemas/tie.ts';
import type { ContextFiles } from '../entries.ts';
import type { Tables } from '../parseTable.ts';
import type { Add, Place } from '../report.ts';
import { CONTEXT } from '../sortFiles.ts';
import { checkCells } from './checkCells.ts';

export interface TieRules {
  charts: ReadonlyMap<string, Chart>;
  tables: Tables;
  locales: readonly string[];
  /** Of every original; undefined where those of one cannot be read. */
  paragraphs: ReadonlySet<string> | undefined;
}

/** Where a person, a body, a term or a place is named in the passages; undefined where it has no entry. */
type FindEntry = (id: string) => { paragraphs: readonly string[] } | undefined;

const toText = (cell: Row[string] | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

/** A tie is between two that are known, and rests on a paragraph that names one of them, or on an event. */
function checkTie(row: Row, place: Place, own: readonly string[], { find, files, rules, add }: Checked): void {
  const [who, whom, paragraph, event] = ['who', 'whom', 'paragraph', 'event'].map((column) => toText(row[column]));
  const of = `the tie of ${who} and ${whom}`;
  for (const id of [who, whom])
    if (id && !find(id) && !own.includes(id)) add(place, 'noEntry', of, id, `${CONTEXT.people} or ${CONTEXT.terms}`);
  if (Boolean(paragraph) === Boolean(event)) add(place, 'groundless', of);
  const { events } = files;
  if (event && events && !events.values.has(event)) add(place, 'noEntry', of, event, CONTEXT.events);
  if (!paragraph || !rules.paragraphs) return;
  if (!rules.paragraphs.has(paragraph)) {
    add(place, 'noParagraph', of, paragraph);
    return;
  }
  const entries = [who, whom].flatMap((id) => (id && find(id)) || []);
  if (entries.length > 0 && !entries.some(({ paragraphs }) => paragraphs.includes(paragraph)))
    add(place, 'strangeTie', of, paragraph);
}

interface Checked {
  find: FindEntry;
  files: ContextFiles;
  rules: TieRules;
  add: Add;
}

/** Every tie that a chart draws rests on something that is there, and has its words in every language. */
export function checkTies(files: ContextFiles, rules: TieRules, add: Add): void {
  const { people, terms } = files;
  if (!people || !terms) return;
  const find: FindEntry = (id) => people.values.get(id) ?? terms.values.get(id);
  for (const chart of rules.charts.values()) {
    const table = hasValues(chart) ? undefined : rules.tables?.get(chart.data);
    if (hasValues(chart) || !table?.rows) continue;
    const columns = table.resource.schema.fields.map(({ name }) => name);
    // The check of the chart says so.
    if (!tieColumns.every((name) => columns.includes(name))) continue;
    checkCells(table, rules.locales, add);
    table.rows.forEach((row, i) => {
      checkTie(row, table.places?.[i] ?? { file: `data/${table.resource.path}` }, Object.keys(chart.names), {
        find,
        files,
        rules,
        add,
      });
    });
  }
}
