/** Of the words of the shorter of two sentences, in order: from here on one repeats the other. */
const REPEATS = 0.8;
/** Shorter sentences share words by chance. */
const SHORTEST = 6;

const toWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const toSentences = (text: string): string[] => text.split(/(?<=[.?!][”’)]?)\s+/).filter(Boolean);

/** Length of the longest row of words that both have in the same order. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((twin, i) => {
      next.push(word === twin ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The sentence of a text that a pull-out says over again, nearly word for word. */
export function findRepeated(pullout: string, text: string): string | undefined {
  const own = toSentences(pullout).map(toWords);
  return toSentences(text).find((sentence) => {
    const words = toWords(sentence);
    return own.some((mine) => {
      const shorter = Math.min(mine.length, words.length);
      return shorter >= SHORTEST && countShared(mine, words) >= REPEATS * shorter;
    });
  });
}
