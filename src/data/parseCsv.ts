import { parse } from 'csv-parse/sync';
import type { Field, Resource } from '../schemas/dataPackage.ts';
import { findHidden } from '../schemas/text.ts';

/** A row of a table, by column. An empty cell is null. */
export type Row = Record<string, number | string | null>;

interface Line {
  cells: string[];
  number: number;
}

/** The beginning of what a spreadsheet works out instead of showing it. */
export const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const quote = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

function readLines(text: string): Line[] {
  const records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
    cells: record,
    number: info.lines,
  }));
}

function checkNumber(value: number, { name, type, constraints: { minimum, maximum } }: Field): string | undefined {
  if (type === 'integer' && !Number.isInteger(value)) return `${name} is ${value}; write a whole number.`;
  if (minimum !== undefined && value < minimum) return `${name} is ${value}; write a number of at least ${minimum}.`;
  if (maximum !== undefined && value > maximum) return `${name} is ${value}; write a number of at most ${maximum}.`;
  return undefined;
}

/** The value of a cell, or one sentence on what is wrong with it. */
function parseCell(
  cell: string,
  field: Field,
  missing: readonly string[],
): { value: Row[string]; fault?: string | undefined } {
  const { name, type, constraints } = field;
  if (missing.includes(cell)) {
    return {
      value: null,
      fault: constraints.required ? `${name} is empty; write a value, it is required.` : undefined,
    };
  }
  if (type === 'string') {
    const hidden = findHidden(cell);
    if (hidden) return { value: cell, fault: `${name} holds the invisible sign ${hidden}; take it out.` };
    if (FORMULA.test(cell))
      return {
        value: cell,
        fault: `${name} is “${cell}”, which a spreadsheet takes for a formula; begin it with a letter or a digit.`,
      };
    const known = !constraints.enum || constraints.enum.includes(cell);
    return {
      value: cell,
      fault: known ? undefined : `${name} is “${cell}”; write one of ${quote(constraints.enum ?? [])}.`,
    };
  }
  if (!NUMBER.test(cell)) {
    return {
      value: null,
      fault: `${name} is “${cell}”, not a number; write digits with a point as decimal mark, or nothing.`,
    };
  }
  return { value: Number(cell), fault: checkNumber(Number(cell), field) };
}

function checkHead(head: readonly string[], fields: readonly Field[], place: string): string[] {
  const names = fields.map(({ name }) => name);
  return [
    ...names
      .filter((name) => !head.includes(name))
      .map((name) => `${place}: the column ${name} is missing; add it, or take it out of datapackage.json.`),
    ...head
      .filter((name) => !names.includes(name))
      .map(
        (name) => `${place}: the column “${name}” is unknown; use ${quote(names)}, or describe it in datapackage.json.`,
      ),
    ...head
      .filter((name, i) => head.indexOf(name) !== i)
      .map((name) => `${place}: the column “${name}” stands twice; keep one.`),
  ];
}

/** Rows stand in the order of the last part of their key, each once. */
function checkOrder(rows: readonly Row[], lines: readonly Line[], key: readonly string[], file: string): string[] {
  const group = key.slice(0, -1);
  const last = key.at(-1) as string;
  const seen = new Map<string, { values: Set<number | string>; former: number | string }>();
  return rows.flatMap((row, i) => {
    const value = row[last];
    if (value === null || value === undefined) return [];
    const name = group.map((part) => `${part} ${row[part]}`).join(', ');
    const before = seen.get(name);
    const isTwin = before?.values.has(value);
    seen.set(name, { values: (before?.values ?? new Set()).add(value), former: value });
    const place = `${file}:${lines[i]?.number}: ${last} ${value}`;
    const where = name && ` within ${name}`;
    if (isTwin) return [`${place} stands twice${where}; keep one row.`];
    if (before && value < before.former)
      return [`${place} comes after ${before.former}${where}; put the rows in rising order.`];
    return [];
  });
}

/** Reads a table by its description. Every fault is one sentence with file, line and what to write instead. */
export function parseCsv(text: string, resource: Resource, file: string): { rows: Row[]; faults: string[] } {
  const { fields, primaryKey, missingValues } = resource.schema;
  let lines: Line[];
  try {
    lines = readLines(text);
  } catch (error) {
    return {
      rows: [],
      faults: [`${file}: is not a CSV file (${(error as Error).message}); mend its commas and quotation marks.`],
    };
  }
  const [head, ...body] = lines;
  if (!head) return { rows: [], faults: [`${file}: is empty; write a head row and the values.`] };
  const headFaults = checkHead(head.cells, fields, `${file}:${head.number}`);
  if (headFaults.length > 0) return { rows: [], faults: headFaults };
  if (body.length === 0)
    return { rows: [], faults: [`${file}: has a head row and no values; write the values below it.`] };

  const faults: string[] = [];
  const whole = body.filter(({ cells, number }) => {
    if (cells.length === head.cells.length) return true;
    faults.push(`${file}:${number}: has ${cells.length} cells; write ${head.cells.length}, one for each column.`);
    return false;
  });
  const rows = whole.map(({ cells, number }) => {
    const row: Row = {};
    for (const field of fields) {
      const { value, fault } = parseCell(cells[head.cells.indexOf(field.name)] ?? '', field, missingValues);
      row[field.name] = value;
      if (fault) faults.push(`${file}:${number}: ${fault}`);
    }
    return row;
  });
  return { rows, faults: [...faults, ...checkOrder(rows, whole, [primaryKey].flat(), file)] };
}
