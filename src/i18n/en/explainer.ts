import type { Analysis } from '../../schemas/analysis.ts';

/** Words of the explainers and their parts. */
export const explainer = {
  contents: 'Contents',
  keyPoints: 'Key points',
  sources: 'Sources',
  sinceThen: 'Since then',
  howToRead: 'How to read this',
  /** The address bears the same number. */
  linkToPassage: (number: number) => `Link to passage ${number}`,
  ownPage: (number: number) => `Part ${number}`,
  linkToSection: (number: number) => `Link to part ${number}`,
  linkTo: (name: string) => `Link to “${name}”`,
  readingTime: (minutes: number) => `${minutes} minute read`,
  independent: 'An independent explainer of',
  /** Whose the original is. */
  credit: ({ authors, publisher }: Analysis['original']) => [...authors, publisher].join(', '),
  quoted: (title: string) => `“${title}”`,
  notReproduced: 'It is not a reprint.',
  /** Of a section in another language. */
  older: (date: string) => `This section was last reviewed on ${date}; the English edition has changed since.`,
  originalTitle: 'The original',
  published: (date: string) => `Published ${date}`,
  updated: (date: string) => `Updated ${date}`,
  laterNote: 'What came later: ours, no part of the retelling, each line with its date and its source.',
  today: {
    written: (date: string) => `This text tells the view of ${date}.`,
    asOf: (date: string) => `As of ${date}:`,
  },
  /** Which paragraphs of the original, counted from its first. */
  retells: (first: number, last: number) =>
    first < last
      ? `Retells paragraphs ${first} to ${last} of the original`
      : `Retells paragraph ${first} of the original`,
  part: {
    /** Before the headline of the whole. */
    of: (number: number, count: number) => `Part ${number} of ${count} of`,
    whole: 'Read the whole',
    next: (number: number) => `Next: part ${number}`,
    before: (number: number) => `Before: part ${number}`,
    nav: 'Parts',
  },
  /** The page that has a part in its language and in the first, passage by passage. */
  bilingual: {
    link: 'In two languages',
    /** Back to the part. */
    single: 'In this language alone',
    title: (title: string) => `In two languages: ${title}`,
    summary: (title: string, other: string) =>
      `“${title}”, each passage beside the ${other} that it was written from: to read, to compare, to teach with and to print.`,
  },
  ours: 'Ours',
};
