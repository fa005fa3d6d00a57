/** The words in one language. @throws where they are missing. */
export function pickWord(words: Readonly<Record<string, string>>, locale: string): string {
  const word = words[locale];
  if (word === undefined)
    throw new Error(`A chart has no words in “${locale}”, only in ${Object.keys(words).join(', ')}; write them.`);
  return word;
}

/** What every language says alike, or the words of one. */
export const inLanguage = <T extends string | readonly string[]>(
  words: T | Readonly<Record<string, T>>,
  locale: string,
): T | undefined =>
  typeof words === 'string' || Array.isArray(words) ? (words as T) : (words as Readonly<Record<string, T>>)[locale];
