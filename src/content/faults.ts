import { formatOr } from '../charts/core/faults.ts';
import { contextFaults } from './contextFaults.ts';
import { quote } from './format.ts';
import { translationFaults } from './translationFaults.ts';

type Words = readonly string[];
type Value = string | number | null | undefined;

const formatPlace = (place: string) => (place === 'section' ? 'at the top level of the section' : `inside ${place}`);
const write = (value: Value) => value ?? 'empty';
const within = (group: string) => group && ` within ${group}`;

/** Every kind of fault, with the sentence that an author reads after the place: what is wrong, and what to do. */
export const faults = {
  // Files, their places and their grammar
  unread: () => 'no collection reads this file; move it or delete it.',
  emptyFile: () => 'is empty; write it or delete it.',
  missingFile: () => 'is missing; write it.',
  missingPackage: () => 'is missing; describe the tables in it.',
  noFile: () => 'is a link, or something else that is no file; put the file itself there.',
  notUtf8: () => 'is not written in UTF-8; save it in that encoding.',
  noFolder: (cause: string) => `cannot be read (${cause}); name the folder that holds the content.`,
  noAnalysis: () => 'holds no analysis; write one.',
  noSlug: () => 'is not a lower-case name such as slow-motion-coup; rename the folder.',
  takenSlug: () => 'is the address of another page of the site; rename the folder.',
  foreignFolder: (locales: Words) => `is not for a language of the site; name the folder ${formatOr(locales)}.`,
  misnamed: (example: string) => `needs a name such as ${example}; rename the file.`,
  brokenYaml: (cause: string) => `cannot be read (${cause}); mend the YAML.`,
  deepYaml: () => 'fields stand too deep in one another; write them side by side.',
  noAnchor: () => 'cannot be read (an alias has no anchor); write the text out, or set it in quotation marks.',
  brokenJson: (cause: string) => `cannot be read (${cause}); mend the JSON.`,
  noFrontMatter: () => 'has no front matter; begin with its fields between two lines of ---.',
  fencedTwice: () => 'has a line in its front matter that begins with --- or +++; indent it, or take it out.',
  brokenBody: (cause: string) => `cannot be read (${cause}); mend the tag or the sign.`,
  deepBody: (most: number) =>
    `lists, quotes or tags stand more than ${most} deep in one another; write them side by side.`,
  noBody: () => 'has no text below its front matter; write it.',
  placeholder: (kind: 'text' | 'value') => `holds a placeholder; write the real ${kind}.`,
  /** A field that its schema does not take; `what` is the sentence after its name. */
  field: (name: string, what: string) => `${name} ${what}.`,
  noSection: () => 'has no section; write one, such as 01-the-beginning.mdx.',
  manySections: (count: number, most: number) => `has ${count} sections; write at most ${most}.`,
  manyPassages: (count: number, most: number) =>
    `has ${count} passages; write at most ${most}, and the others into a section of their own.`,
  twinNumber: (number: number, other: string) =>
    `has the number ${number}, as ${other} has; give each section a number of its own.`,
  wrongNumber: (number: number, next: number) =>
    `has the number ${number} where ${next} comes next; number the sections without gaps.`,
  twinField: (field: string, other: string) => `${field} is the same as in ${other}; write another.`,
  lostNumber: (number: string) =>
    `card.number is “${number}”, which the text of the section does not have; write a number as it stands there.`,

  // The body of an MDX file: its nodes, its tags, and what these refer to
  held: (what: string, mend: string) => `holds ${what}; ${mend}.`,
  hiddenSign: (sign: string) => `holds the invisible sign ${sign}; take it out.`,
  hostName: (url: string) =>
    `links to “${url}”, which names a user before its host, as if it were another site; take out what stands before the @.`,
  noAddress: (url: string) =>
    `links to “${url}”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.`,
  headingFields: (names: Words) => `gives a heading ${names.join(', ')}; write its id alone, as in {#sources}.`,
  heading: () => 'holds a heading; remove it, the title stands in the front matter.',
  tagInProse: (tag: string) => `holds the tag ${tag}; write plain prose, tags belong in sections.`,
  loose: () => 'text stands outside every tag; move it into a Passage, an Aside or a Pullout.',
  claimMarkup: () =>
    'Claim holds emphasis, code or a link; write its words plainly, or set the mark around other words.',
  htmlTag: (tag: string, tags: Words) => `the HTML tag ${tag} is not used in content; use ${formatOr(tags)}.`,
  unknownTag: (tag: string, tags: Words) => `${tag} is not a tag of this site; use ${formatOr(tags)}.`,
  prop: (prop: string, tag: string, what: string) => `the prop \`${prop}\` of ${tag} ${what}.`,
  spreadProps: (tag: string, props: string) =>
    `${tag} has the props {${props}}; write each out, its value in quotation marks.`,
  twinProp: (prop: string, tag: string) => `the prop \`${prop}\` of ${tag} stands twice; keep one.`,
  noText: (prop: string, tag: string) =>
    `the prop \`${prop}\` of ${tag} is no text in quotation marks; write ${prop}="…".`,
  tagPlace: (tag: string, place: string, places: Words) =>
    `${tag} stands ${formatPlace(place)}; put it ${formatOr(places.map(formatPlace))}.`,
  tagAlone: (tag: string) => `${tag} stands on a line of its own; set it into a sentence.`,
  tagInLine: (tag: string) =>
    `${tag} stands in a line of text; give it a line of its own, with an empty line before and after.`,
  emptyTag: (tag: string) => `${tag} is empty; write its text, or remove it.`,
  fullTag: (tag: string) => `${tag} holds text; close it at once, as in <${tag} … />.`,
  lostTerm: (term: string) => `the term “${term}” of Note does not occur in its passage; write it as the passage does.`,
  noChart: (id: string, charts: Words) =>
    `there is no chart ${id}; write charts/${id}.yaml, or name ${formatOr(charts)}.`,
  ownChart: (field: string, id: string, charts: Words) =>
    `${field} names ${id}, which is no chart; write ${formatOr(charts)}.`,
  noAnswerSection: (id: string, sections: Words) =>
    `handout.answers names the section ${id}, which is none; write ${formatOr(sections)}.`,
  pageId: (id: string, mend: string) => `the id ${id} belongs to the page itself; ${mend}.`,
  twinId: (id: string, place: string, mend: string) => `the id ${id} stands already in ${place}; ${mend}.`,
  twinChart: (id: string, place: string) => `Chart ${id} stands already in ${place}; remove one of the two.`,
  strayPassage: (of: string, index: string) =>
    `Passage retells ${of}, which is no paragraph of the original; correct it, or list it in ${index} under original.paragraphs.`,
  twinPassage: (of: string, place: string) =>
    `Passage retells ${of}, which ${place} retells already; remove one of the two.`,
  latePassage: (of: string, before: string, place: string) =>
    `Passage retells ${of} after ${before} (${place}); put the passages in the order of the original.`,
  twinParagraph: (of: string) => `original.paragraphs lists ${of} twice; keep one.`,
  lostParagraph: (of: string) => `no Passage retells ${of}; write one, or take it out of original.paragraphs.`,
  twinLetter: (letter: string, slug: string) =>
    `original.paragraphs has the letter ${letter}, as ${slug} has; give each analysis one to three letters of its own.`,
  noClaim: (id: string, ledger: string) => `there is no claim ${id}; write it into ${ledger}, or correct the id.`,
  strayClaim: (id: string, here: string, there: string) =>
    `the claim ${id} is marked in ${here}, the ledger says ${there}; correct one of the two.`,
  otherWords: (id: string, quantity: string, said: string, ledger: string) =>
    `the mark of ${id} says “${quantity}”, the ledger “${said}”; write the number and the unit that the ledger has, or correct \`said\` in ${ledger}.`,
  unmarked: (quantity: string, of: string, ledger: string) =>
    `“${quantity}” in ${of} belongs to no claim; mark it with <Claim>, or list it under exceptions in ${ledger}.`,
  markCount: (id: string, of: string, count: number) =>
    `the claim ${id} is marked ${count === 0 ? 'nowhere in the prose' : `${count} times`}; put one <Claim id="${id}"> around its words in ${of}.`,
  unsourced: (term: string, number: string) =>
    `the Note on “${term}” says “${number}”, which its passage does not, and has no source; end it with one, as in “(Source: IMF, October 2025.)”.`,
  unexplained: (name: string) =>
    `uses ${name.startsWith('“') ? name : `“${name}”`} and never says what it is, though a section is read alone; explain it in brackets after the words that it stands for, in words beside it, or in a Note.`,
  repeated: (sentence: string) =>
    `Pullout repeats “${sentence}”, which stands beside it; say it in other words, or say something else.`,

  undatedChange: (words: string) => `the change “${words}…” begins with no day; write it as in “26 November 2026: …”.`,
  twinChange: (date: string) => `two changes are of ${date}; join them.`,

  // Tables and their description, the ledger of claims, and charts
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
    `${name} is “${cell}”, which a spreadsheet takes for a formula; begin it, and what follows a semicolon, with a letter or a digit.`,
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
    `the dataset ${name} has the key ${key}, which is no column; write ${formatOr(columns)}.`,
  tableWord: (name: string, field: string) => `the dataset ${name} has no ${field}; write it.`,
  noTable: (name: string, file: string) => `the dataset ${name} has no table; write ${file}, or remove the dataset.`,
  undescribed: (file: string) => `no dataset of ${file} reads this table; describe it there, or delete it.`,
  noSource: (column: string, what: string, known: Words) =>
    `${column} is computed from ${what}, which is not there; write ${formatOr(known)}.`,
  derived: (column: string, written: Value, how: string, found: Value) =>
    `${column} is ${write(written)}, but ${how} ${write(found)}; correct one of them.`,

  claim: (id: string, sentence: string) => `the claim ${id}: ${sentence}`,
  takenId: (of: string) => `${of} has an id that is part of another address of the site; rename it.`,
  twinTitle: (of: string, other: string, title: string, field: string) =>
    `the page of ${of} would have the title of ${other}, “${title}”; begin \`${field}\` of one of the two in other words.`,
  claimId: (id: string) => `the claim “${id}” has no lower-case id such as coup-poll; rename it.`,
  noUnit: (id: string) => `the claim ${id} has a value and no unit; add \`unit\`.`,
  claimParagraph: (id: string, paragraph: string) =>
    `the claim ${id} names the paragraph ${paragraph}, which no original has; correct it.`,
  claimWord: (id: string, field: string) => `the claim ${id} has no ${field}; write it.`,
  exceptionWord: (paragraph: string, field: string) => `the exception in ${paragraph} has no ${field}; write it.`,

  /** What the rules of the type of a chart say. */
  chart: (sentence: string) => sentence,
  noAnalysisOf: (slug: string, slugs: Words) =>
    `written names ${slug}, which is no analysis; write ${formatOr(slugs)}.`,
  noDataset: (name: string, names: Words) => `there is no dataset ${name}; write ${formatOr(names)}.`,
  noWord: (field: string) => `${field} is missing; write it.`,
  foreignWord: (field: string, locales: Words) =>
    `${field} is for no language of the site; write ${formatOr(locales)}.`,
  strangeNumber: (field: string, number: string) =>
    `${field} says ${number}, which no row, rule or annotation bears; correct it.`,

  ...contextFaults,
  ...translationFaults,
};

export type FaultKind = keyof typeof faults;
