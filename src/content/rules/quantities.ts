// Quantities of the prose as numbers with units, so that “7 per cent” is not taken for the end of “5.7 per cent”.

import { getSeparators } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';

/** A number, or a size without one such as “billions”, and what it counts. */
export interface Quantity {
  /** As it is written. */
  text: string;
  /** Where it begins in its text. */
  at: number;
  size: number | string;
  /** Empty where the words leave it out. */
  unit: string;
}

function toSize(count: string, numbers: ReadonlyMap<string, number>, group: string): number | string {
  const word = count.toLowerCase();
  if (!/^\d/.test(word)) return numbers.get(word) ?? word;
  return Number(word.replace(new RegExp(`[${group}](?=\\d{3}\\b)`, 'g'), '').replace(',', '.'));
}

/** Every number of a text, and every size in words. */
export function readQuantities(prose: string, locale: string): Quantity[] {
  const { quantities: rules } = getLocale(locale).rules;
  const { group } = getSeparators(locale);
  return [...prose.matchAll(rules.any)].map(({ 0: text, index: at, groups = {} }) => {
    const { many, of, parts, part, money, count, scale, unit, sizes, sizeUnit } = groups;
    const numberOf = (word: string | undefined) => rules.numbers.get(word?.toLowerCase() ?? '') ?? 1;
    if (of) return { text, at, size: numberOf(many) / numberOf(of), unit: 'share' };
    if (part) return { text, at, size: numberOf(parts) / (rules.parts.get(part.toLowerCase()) ?? 1), unit: 'share' };
    if (sizes) return { text, at, size: sizes.toLowerCase(), unit: sizeUnit ?? '' };
    const size = toSize(count ?? '', rules.numbers, group);
    return {
      text,
      at,
      size:
        typeof size === 'number'
          ? size * (rules.scales.get(scale?.toLowerCase() ?? '') ?? 1)
          : `${size} ${scale ?? ''}`.trim(),
      unit: money ? rules.money : (unit ?? '').toLowerCase(),
    };
  });
}

/** The quantities of a text that weigh enough for the ledger. */
export function findWeighty(text: string, locale: string): Quantity[] {
  const all = readQuantities(text, locale);
  return [...text.matchAll(getLocale(locale).rules.quantities.weighty)].flatMap(({ 0: words, index }) => {
    const quantity = all.find(({ at, text: { length } }) => at < index + words.length && index < at + length);
    return quantity ? [{ ...quantity, text: words }] : [];
  });
}

/** The same number of the same unit. */
export const isSame = (one: Quantity, other: Quantity): boolean => one.size === other.size && one.unit === other.unit;

/** The same number, of the same unit where both name theirs: “200,000 of crude” is short for barrels. */
export const isSameOrShorter = (one: Quantity, other: Quantity): boolean =>
  one.size === other.size && (one.unit === other.unit || !one.unit || !other.unit);
