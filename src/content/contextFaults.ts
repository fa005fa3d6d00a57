import { formatOr } from '../charts/core/faults.ts';
import { quote } from './format.ts';

type Words = readonly string[];

/** What can be wrong with people, terms, events, judgements and their sources; `of` names an entry, as in “the event recall-suspended”. */
export const contextFaults = {
  entryId: (id: string) => `“${id}” is no lower-case id such as recall-suspended; rename the entry.`,
  eventHead: (head: string) => `has another head row; write ${head}.`,
  twinEvent: (id: string) => `the event ${id} stands twice; give each an id of its own.`,
  contextWord: (of: string, field: string) => `${of} has no ${field}; write it.`,
  noEntry: (of: string, id: string, file: string) =>
    `${of} names ${id}, which ${file} does not have; write it there, or correct the id.`,
  noParagraph: (of: string, paragraph: string) =>
    `${of} names the paragraph ${paragraph}, which no original has; correct it.`,
  lostName: (of: string, paragraph: string, forms: Words) =>
    `${of} names the paragraph ${paragraph}, whose passage says none of ${quote(forms)}; correct one of the two.`,
  unknownName: (of: string, name: string) =>
    `${of} names “${name}”, which no entry of people.yaml or terms.yaml has among its forms; add it there, or write it otherwise.`,
  untold: (of: string) =>
    `${of} has a name for the index, and none of its paragraphs is of a text that could tell it; take the name out, or correct \`answers\`.`,
  unnamed: (of: string) => `${of} is named in no passage and in no event; say where, or take it out.`,
  noAnalysisThen: (of: string, slug: string, slugs: Words) =>
    `${of} says what it was in ${slug}, which is no analysis; write ${formatOr(slugs)}.`,
  future: (of: string, date: string, asOf: string) =>
    `${of} is of ${date}, and the newest \`asOf\` of people and judgements is ${asOf}; correct one of the two.`,
  onePublisher: (of: string) =>
    `${of} is core, and its sources are of one publisher; add one of another, or set core to no.`,
  oneSource: (of: string, status: string) =>
    `${of} has the status ${status} and one source; add another, or set the status to one.`,
  twinSource: (id: string, other: string) => `the source ${id} is the same page as ${other}; keep one of the two.`,
  groundless: (of: string) => `${of} rests on nothing; write the paragraph that says so, or the event.`,
  strangeTie: (of: string, paragraph: string) =>
    `${of} names the paragraph ${paragraph}, whose passage names neither of them; correct it.`,
  unusedSource: (id: string) => `the source ${id} is used nowhere; name it where it belongs, or take it out.`,
};
