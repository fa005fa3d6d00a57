// What a page may cost, in exact bytes after brotli 11: all that it fetches but fonts and the sheet for paper. A page has
// the limit of the first kind whose address it has, below the language; a new page of a kind has it with no word here.

export interface Limit {
  bytes: number;
  /** What comes to it for each word in the paragraphs of its sections; of a page without them, in lists and tables as well. */
  perWord?: number;
  /** What comes to it for each chart in its sections, or in its list. */
  perChart?: number;
  /** What comes to it for each of the `pictures` in its sections. */
  perPicture?: number;
}

/** Pictures that explain what the text takes for granted, by the name of the chart: each has bytes of its own in an explainer. */
export const pictures = ['displacement', 'neighbours', 'power-2016', 'allies-2022'];

/** What the links from names and the definitions that they open may add: 1,500 and 3,500 to an explainer, in proportion to a section. */
const names = { explainer: 5_000, section: 1_700 };

export const pageLimits: [address: RegExp, limit: Limit][] = [
  [/^$/, { bytes: 7_500 }],
  [/^404$/, { bytes: 6_500 }],
  [/^about$/, { bytes: 5_900, perWord: 2.4 }],
  [/^figures$/, { bytes: 7_400, perWord: 2.4 }],
  [/^charts$/, { bytes: 5_200, perChart: 700 }],
  [/^charts\/[^/]+$/, { bytes: 14_000 }],
  [/^embed\/[^/]+$/, { bytes: 8_000 }],
  [/^[^/]+\/handout$/, { bytes: 11_500 }],
  // The list of the editions for paper, and the sheet for teachers.
  [/^[^/]+\/print$/, { bytes: 8_000 }],
  [/^[^/]+\/teacher$/, { bytes: 9_600 }],
  // The analysis in easy words, with three pictures and the key points to pass on.
  [/^[^/]+\/easy$/, { bytes: 14_000 }],
  // One check of a figure, and one judgement.
  [/^figures\/[^/]+$/, { bytes: 9_000 }],
  [/^[^/]+\/outcome\/[^/]+$/, { bytes: 9_000 }],
  // One section in two languages, the text alone.
  [/^[^/]+\/[^/]+\/bilingual$/, { bytes: 6_600, perWord: 2.4 }],
  // One section of an explainer.
  [/^[^/]+\/[^/]+$/, { bytes: 9_600 + names.section, perWord: 2, perChart: 2_200 }],
  // An explainer.
  [/^[^/]+$/, { bytes: 15_710 + names.explainer, perWord: 2.47, perPicture: 3_000 }],
];

/** What comes to any page for an analysis beyond the two: its date in the strip, and what leads to it. */
export const perAnalysis = 250;

/** Of a page in another language than the first: its words are longer. */
export const otherLanguage = 1.1;

export const scriptLimit = 3_000;
export const fontLimit = 60_000;
/** The sheet for paper, which no text on a screen waits for. */
export const printLimit = 2_500;
