/** A row of a table, by column. An empty cell is null. */
export type Row = Record<string, number | string | null>;

/** The beginning of what a spreadsheet works out instead of showing it; where commas part decimals, a semicolon parts cells. */
export const FORMULA = /(?:^|;\s*)[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
