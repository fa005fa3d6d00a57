// What two languages of one text have to share: its numbers, and the months that it names.

import { getMonths } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import { readQuantities } from './quantities.ts';

/** A text with its language. */
export interface Said {
  text: string;
  locale: string;
}

/** By what counts in every language, each as it is written. */
type Figure = [value: number, written: string];

/** Products of decimals differ in their last digits. */
const NEAR = 1e-9;
const isNear = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(one, other);

/** Smaller ones, and a thousand, stand in too many expressions. */
const LEAST = 3;
const THOUSAND = 1000;

const NUMERAL = /\d[\d.,]*/;
/** Between two numbers of a range. */
const RANGE = /^(?: ?– ?| \p{Ll}{1,3} )$/u;
const YEAR = /^(?:19|20)\d\d$/;

const hasDigit = ([, written]: Figure) => /\d/.test(written);

/** Every number with its scale, as in 3.4 million. */
function listQuantities({ text, locale }: Said): Figure[] {
  const all = readQuantities(text, locale);
  return all.flatMap(({ size, text: written, at }, i): Figure[] => {
    if (typeof size !== 'number') return [];
    const next = all[i + 1];
    const [plain] = readQuantities(NUMERAL.exec(next?.text ?? '')?.[0] ?? '', locale);
    // Of “10 to 44 billion” both are billions.
    const isRange =
      next && RANGE.test(text.slice(at + written.length, next.at)) && /\d$/.test(written) && !YEAR.test(written);
    const scale = isRange && plain ? Number(next.size) / Number(plain.size) : 1;
    return [[size * (scale > 1 ? scale : 1), written]];
  });
}

/** Numbers in words, each by itself: “eight in ten” has two. */
function listNumberWords({ text, locale }: Said): Figure[] {
  const { numbers } = getLocale(locale).rules.quantities;
  return (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const value = numbers.get(word.toLowerCase()) ?? 0;
    return value >= LEAST && value !== THOUSAND ? [[value, word] as Figure] : [];
  });
}

/** Months counted from 1. */
function listMonths({ text, locale }: Said): Figure[] {
  return (text.match(getLocale(locale).rules.months) ?? []).map((found) => {
    const word = found.split(' ').at(-1) ?? '';
    return [getMonths(locale).indexOf(word.toLowerCase()) + 1, word];
  });
}

/**
 * Figures of one text that its twin in another language does not have, as they are written.
 * @param hasWords whether numbers in words count as well, where both languages know theirs
 */
export function listLoneFigures(one: Said, other: Said, hasWords: boolean): string[] {
  const isKnown = [one, other].every(({ locale }) => getLocale(locale).rules.quantities.numbers.size > 0);
  const lone = (figures: Figure[], twins: Figure[]) =>
    figures.filter(([value]) => !twins.some(([twin]) => isNear(value, twin)));
  const twins = [...listQuantities(other), ...listNumberWords(other)];
  const numbers = lone(
    [...listQuantities(one).filter(hasDigit), ...(isKnown && hasWords ? listNumberWords(one) : [])],
    twins,
  );
  const months = isKnown ? lone(listMonths(one), listMonths(other)) : [];
  return [...new Set([...numbers, ...months].map(([, written]) => written))];
}
