// The ledger of claims is checked in both directions: each entry against the tables and against its mark in the prose,
// and each quantity in the prose against the ledger.

import { checkClaim } from '../../data/testClaim.ts';
import type { Claim, Ledger } from '../../schemas/claim.ts';
import { id as idSchema } from '../../schemas/text.ts';
import type { Tables } from '../parseTable.ts';
import type { Fields } from '../parseYaml.ts';
import type { TagUse } from '../readBody.ts';
import { toRecordTitle } from '../recordTitles.ts';
import type { Add, Place } from '../report.ts';
import { LEDGER } from '../sortFiles.ts';
import { checkRecords } from './checkRecords.ts';
import { findWeighty, isSame, isSameOrShorter, readQuantities } from './quantities.ts';
import { listUndatedTests, listUndatedWords } from './undated.ts';

const listWords = ({ said, by, unit, tolerance, tests, explanation }: Claim) => [
  ...Object.entries({ said, by, unit, explanation, 'tolerance.reason': tolerance?.reason }),
  ...tests.map((test, i) => [`tests[${i}].label`, test.label] as const),
];

interface LedgerRules {
  tables: Tables;
  /** Of every original; undefined where those of one cannot be read. */
  paragraphs: ReadonlySet<string> | undefined;
  locales: readonly string[];
}

/** Checks each entry of the ledger and does its tests anew. */
export function checkLedger(ledger: Ledger, fields: Fields, rules: LedgerRules, add: Add): void {
  const { tables, paragraphs, locales } = rules;
  const rows =
    tables && new Map([...tables].flatMap(([name, table]) => (table.rows ? [[name, table.rows] as const] : [])));
  for (const [id, claim] of Object.entries(ledger.claims)) {
    const place = fields.at(['claims', id]);
    if (!idSchema.safeParse(id).success) add(place, 'claimId', id);
    if (claim.value !== undefined && !claim.unit) add(place, 'noUnit', id);
    if (paragraphs && !paragraphs.has(claim.paragraph)) add(place, 'claimParagraph', id, claim.paragraph);
    for (const [path, words] of listWords(claim))
      for (const locale of locales) if (words && !words[locale]) add(place, 'claimWord', id, `${path}.${locale}`);
    for (const sentence of [...listUndatedWords(claim), ...listUndatedTests(claim)]) add(place, 'claim', id, sentence);
    // A table with faults of its own is reported as such.
    const isReadable = claim.tests.every((test) => !tables?.has(test.data) || rows?.has(test.data));
    if (rows && isReadable) for (const sentence of checkClaim(claim, rows)) add(place, 'claim', id, sentence);
  }
  const records = Object.entries(ledger.claims).map(([id, claim]) => ({
    id,
    place: fields.at(['claims', id]),
    of: `the claim ${id}`,
    toTitle: (locale: string) => (claim.said[locale] ? toRecordTitle(claim, locale) : undefined),
  }));
  checkRecords(records, locales, add);
  ledger.exceptions.forEach(({ paragraph, text }, i) => {
    for (const locale of locales)
      if (!text[locale]) add(fields.at(['exceptions', i]), 'exceptionWord', paragraph, `text.${locale}`);
  });
}

interface MarkRules {
  ledger: Ledger;
  /** Of the explainer. */
  locale: string;
  /** Of the original. */
  paragraphs: readonly string[];
  /** The file that lists the paragraphs. */
  index: Place;
}

/** A mark stands in the passage of its claim, and says the number that the ledger says. */
function checkMark({ passage, props: { id }, text, ...place }: TagUse, { ledger, locale }: MarkRules, add: Add): void {
  if (!id) return;
  const claim = ledger.claims[id];
  const of = passage?.props['of'];
  if (!claim) add(place, 'noClaim', id, LEDGER);
  else if (of && claim.paragraph !== of) add(place, 'strayClaim', id, of, claim.paragraph);
  const said = claim?.said[locale];
  const known = readQuantities(said ?? '', locale);
  for (const quantity of said ? readQuantities(text, locale) : [])
    if (!known.some((other) => isSameOrShorter(quantity, other)))
      add(place, 'otherWords', id, quantity.text, said ?? '', LEDGER);
}

/** Each weighty quantity of a passage stands in a mark of that passage, or is listed for it. */
function checkPassage(use: TagUse, known: readonly string[], locale: string, add: Add): void {
  const { of = '' } = use.props;
  const quantities = known.flatMap((words) => readQuantities(words, locale));
  for (const quantity of of ? findWeighty(use.unmarked, locale) : [])
    if (!quantities.some((other) => isSame(quantity, other))) add(use, 'unmarked', quantity.text, of, LEDGER);
}

/** Checks the marks of one explainer against the ledger. */
export function checkMarks(uses: readonly TagUse[], rules: MarkRules, add: Add): void {
  const { claims, exceptions } = rules.ledger;
  const marks = uses.filter(({ name }) => name === 'Claim');
  for (const mark of marks) checkMark(mark, rules, add);
  const byId = Map.groupBy(marks, ({ props }) => props['id']);
  const own = new Set(rules.paragraphs);
  for (const [id, { paragraph }] of Object.entries(claims)) {
    const count = byId.get(id)?.length ?? 0;
    if (own.has(paragraph) && count !== 1) add(rules.index, 'markCount', id, paragraph, count);
  }
  const marked = Map.groupBy(marks, ({ passage }) => passage?.props['of']);
  const excepted = Map.groupBy(exceptions, ({ paragraph }) => paragraph);
  for (const use of uses.filter(({ name }) => name === 'Passage')) {
    const of = use.props['of'] ?? '';
    const claimed = (marked.get(of) ?? []).map(({ text }) => text);
    const free = (excepted.get(of) ?? []).map(({ text }) => text[rules.locale] ?? '');
    checkPassage(use, [...claimed, ...free], rules.locale, add);
  }
}
