// The ledger of claims is checked in both directions: each entry against the tables and against its mark in the prose,
// and each quantity in the prose against the ledger.

import { checkClaim } from '../../data/testClaim.ts';
import { type Claim, type Ledger, ledgerSchema } from '../../schemas/claim.ts';
import { id as idSchema } from '../../schemas/text.ts';
import { checkFields } from '../checkFields.ts';
import { isEmpty } from '../checkFiles.ts';
import type { TagUse } from '../checkTag.ts';
import type { Fault } from '../faults.ts';
import { parseYaml } from '../parseYaml.ts';
import type { Tables } from './checkData.ts';
import { findWeighty, isSame, isSameOrShorter, readQuantities } from './quantities.ts';
import { listUndatedTests, listUndatedWords } from './undated.ts';

export const LEDGER = 'claims.yaml';

const localisedOf = ({ said, by, unit, tolerance, tests, explanation }: Claim) => [
  ...Object.entries({ said, by, unit, explanation, 'tolerance.reason': tolerance?.reason }),
  ...tests.map((test, i) => [`tests[${i}].label`, test.label] as const),
];

/** Parses the ledger and does every test anew. `paragraphs` are undefined where an original’s cannot be read. */
export function checkLedger(
  text: string | undefined,
  tables: Tables,
  paragraphs: ReadonlySet<string> | undefined,
  locales: readonly string[],
): { ledger?: Ledger; faults: Fault[] } {
  if (text === undefined || isEmpty(text)) return { faults: [] };
  const fields = parseYaml(text);
  if (fields.faults.length > 0) return { faults: fields.faults.map((fault) => ({ file: LEDGER, ...fault })) };
  const { data, faults } = checkFields(ledgerSchema, fields, LEDGER);
  if (!data) return { faults };
  const rows =
    tables && new Map([...tables].flatMap(([name, table]) => (table.rows ? [[name, table.rows] as const] : [])));
  for (const [id, claim] of Object.entries(data.claims)) {
    const add = (sentence: string) =>
      faults.push({ file: LEDGER, line: fields.lineOf(['claims', id]), text: sentence });
    if (!idSchema.safeParse(id).success) add(`the claim “${id}” has no lower-case id such as coup-poll; rename it.`);
    if (claim.value !== undefined && !claim.unit) add(`the claim ${id} has a value and no unit; add \`unit\`.`);
    if (paragraphs && !paragraphs.has(claim.paragraph))
      add(`the claim ${id} names the paragraph ${claim.paragraph}, which no original has; correct it.`);
    for (const [path, words] of localisedOf(claim)) {
      for (const locale of locales)
        if (words && !words[locale]) add(`the claim ${id} has no ${path}.${locale}; write it.`);
    }
    for (const sentence of [...listUndatedWords(claim), ...listUndatedTests(claim)])
      add(`the claim ${id}: ${sentence}`);
    // A table with faults of its own is reported as such.
    const isReadable = claim.tests.every((test) => !tables?.has(test.data) || rows?.has(test.data));
    if (rows && isReadable) for (const sentence of checkClaim(claim, rows)) add(`the claim ${id}: ${sentence}`);
  }
  return { ledger: data, faults };
}

interface MarkRules {
  ledger: Ledger;
  /** Of the explainer. */
  locale: string;
  /** Of the original. */
  paragraphs: readonly string[];
  /** The file that lists the paragraphs. */
  index: string;
}

/** Checks the marks of one explainer against the ledger. */
export function checkMarks(uses: readonly TagUse[], { ledger, locale, paragraphs, index }: MarkRules): Fault[] {
  const faults: Fault[] = [];
  const marks = uses.filter(({ name }) => name === 'Claim');
  for (const { file, line, passage, props, text = '' } of marks) {
    const id = props['id'];
    const claim = id === undefined ? undefined : ledger.claims[id];
    if (!id) continue;
    if (!claim)
      faults.push({ file, line, text: `there is no claim ${id}; write it into ${LEDGER}, or correct the id.` });
    else if (passage && claim.paragraph !== passage)
      faults.push({
        file,
        line,
        text: `the claim ${id} is marked in ${passage}, the ledger says ${claim.paragraph}; correct one of the two.`,
      });
    const said = claim?.said[locale];
    const known = readQuantities(said ?? '');
    for (const quantity of said ? readQuantities(text) : []) {
      if (known.some((other) => isSameOrShorter(quantity, other))) continue;
      faults.push({
        file,
        line,
        text: `the mark of ${id} says “${quantity.text}”, the ledger “${said}”; write the number and the unit that the ledger has, or correct \`said\` in ${LEDGER}.`,
      });
    }
  }
  for (const [id, claim] of Object.entries(ledger.claims)) {
    const count = marks.filter(({ props }) => props['id'] === id).length;
    if (paragraphs.includes(claim.paragraph) && count !== 1) {
      const what = count === 0 ? 'nowhere in the prose' : `${count} times`;
      faults.push({
        file: index,
        text: `the claim ${id} is marked ${what}; put one <Claim id="${id}"> around its words in ${claim.paragraph}.`,
      });
    }
  }
  return [...faults, ...checkQuantities(uses, ledger)];
}

/** Each weighty quantity of a passage stands in a mark of that passage, or is listed for it. */
function checkQuantities(uses: readonly TagUse[], { exceptions }: Ledger): Fault[] {
  return uses.flatMap(({ name, file, line, props, text = '' }) => {
    const of = props['of'];
    if (name !== 'Passage' || !of) return [];
    const claimed = uses.filter((use) => use.name === 'Claim' && use.passage === of).map((use) => use.text ?? '');
    const excepted = exceptions.filter(({ paragraph }) => paragraph === of).map((exception) => exception.text);
    const known = [...claimed, ...excepted].flatMap(readQuantities);
    return findWeighty(text)
      .filter((quantity) => !known.some((other) => isSame(quantity, other)))
      .map((quantity) => ({
        file,
        line,
        text: `“${quantity.text}” in ${of} belongs to no claim; mark it with <Claim>, or list it under exceptions in ${LEDGER}.`,
      }));
  });
}
