import { isSame, type Quantity, readQuantities } from './quantities.ts';

/** A bracket at the very end that names what it holds: “(Source: IMF, October 2025.)”, in any language. */
const SOURCE = /\s*\([\p{L}\s]+:[^()]+\)\.?$/u;
const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|of|since|until) May\b/g;

export const withoutSource = (note: string): string => note.trim().replace(SOURCE, '');

/** “The two sides” counts nobody. */
const isCount = ({ text }: Quantity) => text.toLowerCase() !== 'two';

/**
 * The first number or date of a note that the passage around it does not have, where the note ends without its source.
 * What only repeats the passage needs none: the passage retells the original.
 */
export function findUnsourced(note: string, passage: string): string | undefined {
  if (withoutSource(note) !== note.trim()) return undefined;
  const known = readQuantities(passage);
  const number = readQuantities(note).find(
    (quantity) => isCount(quantity) && !known.some((other) => isSame(quantity, other)),
  );
  return number?.text ?? (note.match(MONTHS) ?? []).find((month) => !passage.includes(month));
}
