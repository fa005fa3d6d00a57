import type { Row } from '../data/row.ts';
import { resourceSchema } from '../schemas/dataPackage.ts';
import { type Event, eventSchema } from '../schemas/event.ts';
import type { Entries } from './entries.ts';
import type { Languages } from './languages.ts';
import { formatPath, parseFields } from './parseFields.ts';
import { parseTable } from './parseTable.ts';
import type { Add } from './report.ts';
import { CONTEXT, isEmpty } from './sortFiles.ts';

export const EVENT_COLUMNS = [
  'id',
  'date',
  'until',
  'precision',
  'topic',
  'core',
  'actors',
  'answers',
  'status',
  'sources',
];

/** Where an index has a name for an event, in a language; all of them or none stand in the table. */
const toNameColumn = (locale: string) => `name_${locale}`;

/** The grammar of the table alone; what its cells may hold is said by the schema of an event. */
const toSchema = (columns: readonly string[]) =>
  resourceSchema.shape.schema.parse({
    fields: columns.map((name) => ({ name, type: 'string', title: name })),
    primaryKey: [],
  });

const toList = (cell: Row[string] | undefined): string[] => String(cell ?? '').match(/\S+/g) ?? [];

function toFields(row: Row, { locales, drafts }: Languages): Record<string, unknown> {
  const { id: _, until, actors, answers, sources, ...cells } = row;
  const words = [...locales, ...drafts].flatMap((locale) => [locale, toNameColumn(locale)]);
  const names = locales.flatMap((locale) => {
    const name = row[toNameColumn(locale)] ?? undefined;
    return name === undefined ? [] : [[locale, name] as const];
  });
  return {
    ...Object.fromEntries(Object.entries(cells).filter(([name]) => !words.includes(name))),
    until: until ?? undefined,
    actors: toList(actors),
    answers: toList(answers),
    sources: toList(sources),
    text: Object.fromEntries(locales.map((locale) => [locale, row[locale]])),
    name: names.length > 0 ? Object.fromEntries(names) : undefined,
  };
}

/** Reads the table of events, a row an event in the order of their dates, with a column of words for each language, and of names. */
export function readEvents(text: string | undefined, languages: Languages, add: Add): Entries<Event> | undefined {
  const before = add.faults.length;
  const file = CONTEXT.events;
  if (text === undefined || isEmpty(text)) return undefined;
  const head = text.split(/\r?\n/, 1)[0]?.split(',') ?? [];
  const drafts = languages.drafts.filter((draft) => head.includes(draft));
  const written = [...languages.locales, ...drafts];
  const hasNames = head.some((name) => written.map(toNameColumn).includes(name));
  const columns = [...EVENT_COLUMNS, ...written, ...(hasNames ? written.map(toNameColumn) : [])];
  if (head.join() !== columns.join()) {
    add({ file, line: 1 }, 'eventHead', columns.join());
    return undefined;
  }
  const table = parseTable(file, text, { schema: toSchema(columns) }, add);
  if (!table) return undefined;
  const values = new Map<string, Event>();
  const places = new Map(table.rows.map((row, i) => [String(row['id']), table.places[i]]));
  let former = '';
  table.rows.forEach((row, i) => {
    const place = table.places[i] ?? { file };
    const id = String(row['id'] ?? '');
    const { data, issues } = parseFields(eventSchema, toFields(row, languages));
    for (const { path, what } of issues) add(place, 'field', formatPath(path), what);
    if (!data) return;
    if (values.has(id)) add(place, 'twinEvent', id);
    if (data.date < former) add(place, 'lateRow', `date ${data.date}`, former, '');
    former = data.date;
    values.set(id, data);
  });
  return add.faults.length === before ? { values, at: (id) => places.get(id) ?? { file } } : undefined;
}
