import { stringify } from 'csv-stringify/sync';
import { FORMULA } from './row.ts';

/**
 * A table by RFC 4180; no value is an empty cell. A text that a spreadsheet would take for a formula gets an apostrophe,
 * which makes it a text there; a number stays as it is.
 */
export const formatCsv = (rows: readonly (readonly (string | number | null | undefined)[])[]): string =>
  stringify(rows.map((row) => row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell))));
