import { formatChoice, quote } from './format.ts';

type Words = readonly string[];
type Value = string | number | null | undefined;

const write = (value: Value) => value ?? 'empty';
const within = (group: string) => group && ` within ${group}`;

/** What can be wrong with tables and their description, the ledger of claims, and charts. */
export const dataFaults = {
  brokenCsv: (cause: string) => `is not a CSV file (${cause}); mend its commas and quotation marks.`,
  emptyTable: () => 'is empty; write a head row and the values.',
  noValues: () => 'has a head row and no values; write the values below it.',
  noColumn: (name: string) => `the column ${name} is missing; add it, or take it out of datapackage.json.`,
  unknownColumn: (name: string, known: Words) =>
    `the column “${name}” is unknown; use ${quote(known)}, or describe it in datapackage.json.`,
  twinHead: (name: string) => `the column “${name}” stands twice; keep one.`,
  cellCount: (count: number, columns: number) => `has ${count} cells; write ${columns}, one for each column.`,
  emptyCell: (name: string) => `${name} is empty; write a value, it is required.`,
  hiddenCell: (name: string, sign: string) => `${name} holds the invisible sign ${sign}; take it out.`,
  formula: (name: string, cell: string) =>
    `${name} is “${cell}”, which a spreadsheet takes for a formula; begin it with a letter or a digit.`,
  unknownCell: (name: string, cell: string, known: Words) => `${name} is “${cell}”; write one of ${quote(known)}.`,
  noNumber: (name: string, cell: string) =>
    `${name} is “${cell}”, not a number; write digits with a point as decimal mark, or nothing.`,
  noWhole: (name: string, value: number) => `${name} is ${value}; write a whole number.`,
  tooLow: (name: string, value: number, least: number) => `${name} is ${value}; write a number of at least ${least}.`,
  tooHigh: (name: string, value: number, most: number) => `${name} is ${value}; write a number of at most ${most}.`,
  twinRow: (name: string, value: Value, group: string) =>
    `${name} ${value} stands twice${within(group)}; keep one row.`,
  lateRow: (key: string, former: Value, group: string) =>
    `${key} comes after ${former}${within(group)}; put the rows in rising order.`,

  twinDataset: (name: string) => `the dataset ${name} stands twice; give each a name of its own.`,
  twinTable: (path: string) => `two datasets read ${path}; keep one.`,
  twinColumn: (name: string, column: string) => `the dataset ${name} has the column ${column} twice; keep one.`,
  noKey: (name: string, key: string, columns: Words) =>
    `the dataset ${name} has the key ${key}, which is no column; write ${formatChoice(columns)}.`,
  tableWord: (name: string, field: string) => `the dataset ${name} has no ${field}; write it.`,
  noTable: (name: string, file: string) => `the dataset ${name} has no table; write ${file}, or remove the dataset.`,
  undescribed: (file: string) => `no dataset of ${file} reads this table; describe it there, or delete it.`,
  noSource: (column: string, what: string, known: Words) =>
    `${column} is computed from ${what}, which is not there; write ${formatChoice(known)}.`,
  derived: (column: string, written: Value, how: string, found: Value) =>
    `${column} is ${write(written)}, but ${how} ${write(found)}; correct one of them.`,

  claim: (id: string, sentence: string) => `the claim ${id}: ${sentence}`,
  claimId: (id: string) => `the claim “${id}” has no lower-case id such as coup-poll; rename it.`,
  noUnit: (id: string) => `the claim ${id} has a value and no unit; add \`unit\`.`,
  claimParagraph: (id: string, paragraph: string) =>
    `the claim ${id} names the paragraph ${paragraph}, which no original has; correct it.`,
  claimWord: (id: string, field: string) => `the claim ${id} has no ${field}; write it.`,
  exceptionWord: (paragraph: string, field: string) => `the exception in ${paragraph} has no ${field}; write it.`,

  /** What the rules of the type of a chart say. */
  chart: (sentence: string) => sentence,
  noAnalysisOf: (slug: string, slugs: Words) =>
    `written names ${slug}, which is no analysis; write ${formatChoice(slugs)}.`,
  noDataset: (name: string, names: Words) => `there is no dataset ${name}; write ${formatChoice(names)}.`,
  noWord: (field: string) => `${field} is missing; write it.`,
  foreignWord: (field: string, locales: Words) =>
    `${field} is for no language of the site; write ${formatChoice(locales)}.`,
  strangeNumber: (field: string, number: string) =>
    `${field} says ${number}, which no row, rule or annotation bears; correct it.`,
};
