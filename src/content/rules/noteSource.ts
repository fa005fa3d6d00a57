import { getLocale } from '../../i18n/locales.ts';
import { isSame, readQuantities } from './quantities.ts';

/** A bracket at the very end that names what it holds: “(Source: IMF, October 2025.)”, in any language. */
const SOURCE = /\s*\([\p{L}\s]+:[^()]+\)\.?$/u;

export const withoutSource = (note: string): string => note.trim().replace(SOURCE, '');

/**
 * The first number or date of a note that the passage around it does not have, where the note ends without its source.
 * What only repeats the passage needs none: the passage retells the original.
 */
export function findUnsourced(note: string, passage: string, locale: string): string | undefined {
  if (withoutSource(note) !== note.trim()) return undefined;
  const { quantities, months } = getLocale(locale).rules;
  const known = readQuantities(passage, locale);
  const number = readQuantities(note, locale).find(
    (quantity) => quantity.text.toLowerCase() !== quantities.idle && !known.some((other) => isSame(quantity, other)),
  );
  return (
    number?.text ?? (note.match(months) ?? []).find((month) => !passage.toLowerCase().includes(month.toLowerCase()))
  );
}
