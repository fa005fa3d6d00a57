// The ledger of claims is checked in both directions: each entry against the tables and against its mark in the prose,
// and each quantity in the prose against the ledger.
import { type Claim, type Ledger, ledgerSchema } from '../../schemas/claim.ts';
import { id as idSchema } from '../../schemas/text.ts';
import { checkClaim } from '../testClaim.ts';
import type { Tables } from './checkData.ts';
import { checkFields } from './checkFields.ts';
import { isEmpty } from './checkFiles.ts';
import type { TagUse } from './checkTag.ts';
import type { Fault } from './faults.ts';
import { parseYaml } from './parseYaml.ts';

export const LEDGER = 'claims.yaml';

/** A number with a unit of the economy, or a size in words. */
const QUANTITY = new RegExp(
  [
    String.raw`\$ ?\d[\d.,]*\d?(?: (?:million|billion))?`,
    String.raw`\d+(?:[.,]\d+)*(?: (?:thousand|million|billion))? (?:per cent|barrels|dollars)`,
    String.raw`\d+(?:\.\d+)? (?:million|billion)`,
    String.raw`\d{1,3}(?:,\d{3})+`,
    String.raw`\b(?:two|three|four|five|several) (?:million|billion)`,
    String.raw`\b[Mm]illions of dollars|\b[Bb]illions of dollars|\bmillions from`,
    String.raw`\b(?:a|one|two|three) (?:half|third|quarter|fifth)s?\b|\bone \w+ in (?:three|four|five|ten)\b`,
  ].join('|'),
  'g',
);

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
    // A table with faults of its own is reported as such.
    const isReadable = claim.tests.every((test) => !tables?.has(test.data) || rows?.has(test.data));
    if (rows && isReadable) for (const sentence of checkClaim(claim, rows)) add(`the claim ${id}: ${sentence}`);
  }
  return { ledger: data, faults };
}

/** Checks the marks of one explainer against the ledger. `index` is the file that lists its paragraphs. */
export function checkMarks(
  uses: readonly TagUse[],
  paragraphs: readonly string[],
  ledger: Ledger,
  index: string,
): Fault[] {
  const faults: Fault[] = [];
  const marks = uses.filter(({ name }) => name === 'Claim');
  for (const { file, line, passage, props } of marks) {
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
  const claimed = marks.map(({ text = '' }) => text).join(' | ');
  for (const { name, file, line, props, text = '' } of uses) {
    if (name !== 'Passage') continue;
    const excepted = ledger.exceptions
      .filter(({ paragraph }) => paragraph === props['of'])
      .map((exception) => exception.text);
    for (const [quantity] of text.matchAll(QUANTITY)) {
      if (
        claimed.includes(quantity) ||
        excepted.some((exception) => exception.includes(quantity) || quantity.includes(exception))
      )
        continue;
      faults.push({
        file,
        line,
        text: `“${quantity}” in ${props['of']} belongs to no claim; mark it with <Claim>, or list it under exceptions in ${LEDGER}.`,
      });
    }
  }
  return faults;
}
