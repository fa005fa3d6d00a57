import type { Retelling } from './page.ts';

/** Ids of the paragraphs that a page retells, in order. */
export const listRetold = ({ analysis, paragraphs: [first, last] = [1, Infinity] }: Retelling): string[] =>
  analysis.original.paragraphs.slice(first - 1, last);
