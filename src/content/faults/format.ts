/** “a, b or c” */
export const formatChoice = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? 'nothing');

/** “a”, “b”, “c” */
export const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** The last part of a path. */
export const toName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
