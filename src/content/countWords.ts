const WORDS_A_MINUTE = 230;

/** Words of a text without tags. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

/** Whole minutes that an adult takes to read so many words in silence; at least one. */
export const toMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
