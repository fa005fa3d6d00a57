// Quantities of the prose as numbers with units, so that “7 per cent” is not taken for the end of “5.7 per cent”. The words are
// English; figures in digits are read the same way in every language.

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

/** A number with a unit of the economy, or a size in words: what an analysis says by it belongs into the ledger. */
const WEIGHTY = new RegExp(
  [
    String.raw`\$ ?\d+(?:[.,]\d+)*(?: (?:million|billion))?`,
    String.raw`\d+(?:[.,]\d+)*(?: (?:thousand|million|billion))? (?:per cent|barrels|dollars)`,
    String.raw`\d+(?:\.\d+)? (?:million|billion)`,
    String.raw`\d{1,3}(?:,\d{3})+`,
    String.raw`\b(?:two|three|four|five|several) (?:million|billion)`,
    String.raw`\b[Mm]illions of dollars|\b[Bb]illions of dollars|\bmillions from`,
    String.raw`\b(?:a|one|two|three) (?:half|third|quarter|fifth)s?\b|\bone \w+ in (?:three|four|five|ten)\b`,
  ].join('|'),
  'g',
);

const WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const NUMBERS = new Map(WORDS.split(' ').map((word, i) => [word, i + 2]));
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
]);
const among = (words: Iterable<string>) => [...words].join('|');
const SCALE = among(SCALES.keys());
const COUNT = String.raw`\d+(?:[.,]\d+)*|\b(?:${among(NUMBERS.keys())}|several|dozen)\b|\b(?:a|one)(?= (?:${SCALE})\b)`;
const ANY = new RegExp(
  [
    String.raw`\b(?:one|(?<many>${among(NUMBERS.keys())})) [\p{L}]+ in (?<of>${among(NUMBERS.keys())})\b`,
    String.raw`(?:\b(?<parts>${among(NUMBERS.keys())}) )?\b(?<part>half|quarter|(?<=\b(?:a|one|two) )(?:third|fifth))s?\b`,
    String.raw`(?<money>\$ ?)?(?<count>${COUNT})(?:[ \u00a0](?<scale>${SCALE})\b)?(?:[ \u00a0](?<unit>per cent|barrels|dollars)\b)?`,
    String.raw`\b(?<sizes>(?:thousand|million|billion)s)\b(?: of (?<sizeUnit>barrels|dollars)\b)?`,
  ].join('|'),
  'giu',
);

function toSize(count: string): number | string {
  const word = NUMBERS.get(count.toLowerCase());
  if (word !== undefined) return word;
  if (/^(?:a|one)$/i.test(count)) return 1;
  return /^\d/.test(count) ? Number(count.replace(/,(?=\d{3}\b)/g, '').replace(',', '.')) : count.toLowerCase();
}

/** Every number of a text, and every size in words. */
export function readQuantities(prose: string): Quantity[] {
  return [...prose.matchAll(ANY)].map(({ 0: text, index: at, groups = {} }) => {
    const { many, of, parts, part, money, count, scale, unit, sizes, sizeUnit } = groups;
    const numberOf = (word: string | undefined) => NUMBERS.get(word?.toLowerCase() ?? '') ?? 1;
    if (of) return { text, at, size: numberOf(many) / numberOf(of), unit: 'share' };
    if (part) return { text, at, size: numberOf(parts) / (PARTS.get(part.toLowerCase()) ?? 1), unit: 'share' };
    if (sizes) return { text, at, size: sizes.toLowerCase(), unit: sizeUnit ?? '' };
    const size = toSize(count ?? '');
    return {
      text,
      at,
      size:
        typeof size === 'number'
          ? size * (SCALES.get(scale?.toLowerCase() ?? '') ?? 1)
          : `${size} ${scale ?? ''}`.trim(),
      unit: money ? 'dollars' : (unit ?? '').toLowerCase(),
    };
  });
}

/** The quantities of a text that weigh enough for the ledger. */
export function findWeighty(text: string): Quantity[] {
  const all = readQuantities(text);
  return [...text.matchAll(WEIGHTY)].flatMap(({ 0: words, index }) => {
    const quantity = all.find(({ at, text: { length } }) => at < index + words.length && index < at + length);
    return quantity ? [{ ...quantity, text: words }] : [];
  });
}

/** The same number of the same unit. */
export const isSame = (one: Quantity, other: Quantity): boolean => one.size === other.size && one.unit === other.unit;

/** The same number, of the same unit where both name theirs: “200,000 of crude” is short for barrels. */
export const isSameOrShorter = (one: Quantity, other: Quantity): boolean =>
  one.size === other.size && (one.unit === other.unit || !one.unit || !other.unit);
