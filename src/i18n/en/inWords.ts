const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A count in a sentence. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);
