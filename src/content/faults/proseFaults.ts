import { formatChoice } from './format.ts';

type Words = readonly string[];

const formatPlace = (place: string) => (place === 'section' ? 'at the top level of the section' : `inside ${place}`);

/** What can be wrong in the body of an MDX file: its nodes, its tags, and what these refer to. */
export const proseFaults = {
  held: (what: string, mend: string) => `holds ${what}; ${mend}.`,
  hiddenSign: (sign: string) => `holds the invisible sign ${sign}; take it out.`,
  noAddress: (url: string) =>
    `links to “${url}”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.`,
  headingFields: (names: Words) => `gives a heading ${names.join(', ')}; write its id alone, as in {#sources}.`,
  heading: () => 'holds a heading; remove it, the title stands in the front matter.',
  tagInProse: (tag: string) => `holds the tag ${tag}; write plain prose, tags belong in sections.`,
  loose: () => 'text stands outside every tag; move it into a Passage, an Aside or a Pullout.',
  claimMarkup: () =>
    'Claim holds emphasis, code or a link; write its words plainly, or set the mark around other words.',
  htmlTag: (tag: string, tags: Words) => `the HTML tag ${tag} is not used in content; use ${formatChoice(tags)}.`,
  unknownTag: (tag: string, tags: Words) => `${tag} is not a tag of this site; use ${formatChoice(tags)}.`,
  prop: (prop: string, tag: string, what: string) => `the prop \`${prop}\` of ${tag} ${what}.`,
  spreadProps: (tag: string, props: string) =>
    `${tag} has the props {${props}}; write each out, its value in quotation marks.`,
  twinProp: (prop: string, tag: string) => `the prop \`${prop}\` of ${tag} stands twice; keep one.`,
  noText: (prop: string, tag: string) =>
    `the prop \`${prop}\` of ${tag} is no text in quotation marks; write ${prop}="…".`,
  tagPlace: (tag: string, place: string, places: Words) =>
    `${tag} stands ${formatPlace(place)}; put it ${formatChoice(places.map(formatPlace))}.`,
  tagAlone: (tag: string) => `${tag} stands on a line of its own; set it into a sentence.`,
  tagInLine: (tag: string) =>
    `${tag} stands in a line of text; give it a line of its own, with an empty line before and after.`,
  emptyTag: (tag: string) => `${tag} is empty; write its text, or remove it.`,
  fullTag: (tag: string) => `${tag} holds text; close it at once, as in <${tag} … />.`,
  lostTerm: (term: string) => `the term “${term}” of Note does not occur in its passage; write it as the passage does.`,
  noChart: (id: string, charts: Words) =>
    `there is no chart ${id}; write charts/${id}.yaml, or name ${formatChoice(charts)}.`,
  handoutChart: (id: string, charts: Words) =>
    `handout.chart names ${id}, which is no chart; write ${formatChoice(charts)}.`,
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
    `original.paragraphs has the letter ${letter}, as ${slug} has; give each analysis a letter of its own.`,
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
};
