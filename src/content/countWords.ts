const WORDS_A_MINUTE = 230;

/** Words of a text without its tags. */
export const countWords = (text: string): number =>
  text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

/** Whole minutes that an adult takes to read so many words aloud in the head; at least one. */
export const toMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
