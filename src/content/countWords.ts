const WORDS_A_MINUTE = 230;

/** Words of a text without tags. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

/** Of who reads slowly: a child, or somebody who learns the language. */
export const EASY_WORDS_A_MINUTE = 150;

/** Whole minutes that an adult takes to read so many words in silence; at least one. */
export const toMinutes = (words: number, aMinute = WORDS_A_MINUTE): number => Math.max(1, Math.round(words / aMinute));
