/** Reports what is wrong with a field of a chart. */
export type AddFault = (path: PropertyKey[], sentence: string) => void;

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** “a, b or c”, each once. */
export const formatOr = (words: readonly unknown[]): string =>
  alternatives.format(new Set(words.map(String))) || 'nothing';
