import { parse } from 'csv-parse/sync';
import { FORMULA, type Row } from '../data/row.ts';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { findHidden, hasPlaceholder } from '../schemas/text.ts';
import type { Add, Place } from './report.ts';

interface Line {
  cells: string[];
  place: Place;
}

/** The rows of a table, each with its place in the file. */
export interface ParsedTable {
  rows: Row[];
  places: Place[];
}

/** A dataset that its description names; without rows where its file is missing or has faults of its own. */
export interface Table extends Partial<ParsedTable> {
  resource: Resource;
  /** Its place among the datasets of the description. */
  index: number;
}

/** Datasets by name; undefined where the description of some cannot be read. */
export type Tables = ReadonlyMap<string, Table> | undefined;

const CSV = { info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
const NUMBER = /^-?\d+(\.\d+)?$/;

function readLines(file: string, text: string, add: Add): Line[] {
  try {
    const records = parse(text, CSV);
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      place: { file, line: info.lines },
    }));
  } catch (error) {
    add({ file }, 'brokenCsv', (error as Error).message);
    return [];
  }
}

function parseNumber(cell: string, field: Field, place: Place, add: Add): number | null {
  const { name, type, constraints } = field;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = constraints;
  const value = NUMBER.test(cell) ? Number(cell) : null;
  if (value === null) add(place, 'noNumber', name, cell);
  else if (type === 'integer' && !Number.isInteger(value)) add(place, 'noWhole', name, value);
  else if (value < minimum) add(place, 'tooLow', name, value, minimum);
  else if (value > maximum) add(place, 'tooHigh', name, value, maximum);
  return value;
}

function parseWord(cell: string, { name, constraints }: Field, place: Place, add: Add): string {
  const hidden = findHidden(cell);
  if (hidden) add(place, 'hiddenCell', name, hidden);
  else if (FORMULA.test(cell)) add(place, 'formula', name, cell);
  else if (constraints.enum && !constraints.enum.includes(cell))
    add(place, 'unknownCell', name, cell, constraints.enum);
  return cell;
}

function checkHead({ cells: head, place }: Line, names: readonly string[], add: Add): void {
  for (const name of names) if (!head.includes(name)) add(place, 'noColumn', name);
  for (const name of head) if (!names.includes(name)) add(place, 'unknownColumn', name, names);
  for (const [i, name] of head.entries()) if (head.indexOf(name) !== i) add(place, 'twinHead', name);
}

/** Rows stand in the order of the last part of their key, each once. */
function checkOrder({ rows, places }: ParsedTable, key: readonly string[], add: Add): void {
  const group = key.slice(0, -1);
  const last = key.at(-1) as string;
  const seen = new Map<string, { values: Set<number | string>; former: number | string }>();
  rows.forEach((row, i) => {
    const value = row[last];
    if (value === null || value === undefined) return;
    const name = group.map((part) => `${part} ${row[part]}`).join(', ');
    const before = seen.get(name);
    const place = places[i] as Place;
    if (before?.values.has(value)) add(place, 'twinRow', last, value, name);
    else if (before && value < before.former) add(place, 'lateRow', `${last} ${value}`, before.former, name);
    seen.set(name, { values: (before?.values ?? new Set()).add(value), former: value });
  });
}

/** Reads a table by its description; nothing where it has faults. */
export function parseTable(
  file: string,
  text: string,
  { schema }: Pick<Resource, 'schema'>,
  add: Add,
): ParsedTable | undefined {
  const before = add.faults.length;
  const isSound = () => add.faults.length === before;
  const [head, ...body] = readLines(file, text, add);
  const names = schema.fields.map(({ name }) => name);
  if (head) checkHead(head, names, add);
  else if (isSound()) add({ file }, 'emptyTable');
  if (head && isSound() && body.length === 0) add({ file }, 'noValues');
  text.split('\n').forEach((line, i) => {
    if (hasPlaceholder(line)) add({ file, line: i + 1 }, 'placeholder', 'value');
  });
  if (!head || !isSound()) return undefined;

  const table: ParsedTable = { rows: [], places: [] };
  const readCell = (cell: string, field: Field, place: Place) => {
    if (!schema.missingValues.includes(cell))
      return (field.type === 'string' ? parseWord : parseNumber)(cell, field, place, add);
    if (field.constraints.required) add(place, 'emptyCell', field.name);
    return null;
  };
  for (const { cells, place } of body) {
    if (cells.length !== head.cells.length) {
      add(place, 'cellCount', cells.length, head.cells.length);
      continue;
    }
    const readField = (field: Field) => readCell(cells[head.cells.indexOf(field.name)] ?? '', field, place);
    table.rows.push(Object.fromEntries(schema.fields.map((field) => [field.name, readField(field)])));
    table.places.push(place);
  }
  checkOrder(table, [schema.primaryKey].flat(), add);
  return isSound() ? table : undefined;
}
