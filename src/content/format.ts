/** “a”, “b”, “c” */
export const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** The last part of a path. */
export const toFileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
