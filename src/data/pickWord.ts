/** The words in one language. @throws where they are missing. */
export function pickWord(words: Readonly<Record<string, string>>, locale: string): string {
  const word = words[locale];
  if (word === undefined)
    throw new Error(`A chart has no words in “${locale}”, only in ${Object.keys(words).join(', ')}; write them.`);
  return word;
}
