import { formatChoice } from './format.ts';

type Words = readonly string[];

/** What can be wrong with a file, its place and its grammar. */
export const fileFaults = {
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
  foreignFolder: (locales: Words) => `is not for a language of the site; name the folder ${formatChoice(locales)}.`,
  misnamed: (example: string) => `needs a name such as ${example}; rename the file.`,
  brokenYaml: (cause: string) => `cannot be read (${cause}); mend the YAML.`,
  deepYaml: () => 'fields stand too deep in one another; write them side by side.',
  noAnchor: () => 'cannot be read (an alias has no anchor); write the text out, or set it in quotation marks.',
  brokenJson: (cause: string) => `cannot be read (${cause}); mend the JSON.`,
  noFrontMatter: () => 'has no front matter; begin with its fields between two lines of ---.',
  brokenBody: (cause: string) => `cannot be read (${cause}); mend the tag or the sign.`,
  deepBody: (most: number) =>
    `lists, quotes or tags stand more than ${most} deep in one another; write them side by side.`,
  noBody: () => 'has no text below its front matter; write it.',
  placeholder: (kind: 'text' | 'value') => `holds a placeholder; write the real ${kind}.`,
  /** A field that its schema does not take; `what` is the sentence after its name. */
  field: (name: string, what: string) => `${name} ${what}.`,
  noSection: () => 'has no section; write one, such as 01-the-beginning.mdx.',
  manySections: (count: number, most: number) => `has ${count} sections; write at most ${most}.`,
  twinNumber: (number: number, other: string) =>
    `has the number ${number}, as ${other} has; give each section a number of its own.`,
  wrongNumber: (number: number, next: number) =>
    `has the number ${number} where ${next} comes next; number the sections without gaps.`,
  twinField: (field: string, other: string) => `${field} is the same as in ${other}; write another.`,
};
