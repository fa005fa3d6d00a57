import { type Context, quoted } from './context.ts';
import { getWords } from './words.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const POINTS = [1, 2, 3, 4, 5];

/** The first letter that no other analysis gives its paragraphs. */
function findLetter(files: Context['files']): string {
  const indexes = [...files].filter(([file]) => file.endsWith('/index.mdx')).map(([, text]) => text);
  const taken = new Set(indexes.flatMap((text) => [...text.matchAll(/\b([A-Z])-\d\d\b/g)].map(([, letter]) => letter)));
  return [...ALPHABET].find((letter) => !taken.has(letter)) ?? 'A';
}

function toIndex(locale: string, letter: string, today: string): string {
  const words = getWords(locale);
  return `---
headline: ${quoted(words.headline)}
standfirst: ${quoted(words.standfirst)}
summary: ${quoted(words.summary)}
original:
  title: ${quoted(words.originalTitle)}
  authors: []
  publisher: ${quoted(words.publisher)}
  date: "${today}" # the day, the month or the year in which the original appeared: 2016-08-05, 2016-08 or 2016
  paragraphs: [${letter}-01] # every body paragraph of the original, in order
published: "${today}"
today:
  asOf: "${today.slice(0, 7)}"
  text: ${quoted(words.today)}
  source: ${quoted(words.source)}
keyPoints: # five to seven
${POINTS.map((point) => `  - ${quoted(`${words.keyPoint} ${point}`)}`).join('\n')}
sinceThen:
  - date: "${today.slice(0, 7)}"
    text: ${quoted(words.later)}
    source: ${quoted(words.source)}
---

${words.lead}
`;
}

function toFirstSection(locale: string, letter: string): string {
  const words = getWords(locale);
  return `---
title: ${quoted(words.sectionTitle)}
summary: ${quoted(words.sectionSummary)}
---

<Passage of="${letter}-01">

${words.passage}

</Passage>
`;
}

/** A folder a language, with an index and a first section. */
export function toAnalysis({ id, files, locales, today }: Context): Map<string, string> {
  const letter = findLetter(files);
  return new Map(
    locales.flatMap((locale) => [
      [`analyses/${id}/${locale}/index.mdx`, toIndex(locale, letter, today)],
      [`analyses/${id}/${locale}/01-the-beginning.mdx`, toFirstSection(locale, letter)],
    ]),
  );
}
