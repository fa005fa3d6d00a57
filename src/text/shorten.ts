/** A text of at most so many characters, cut between two words where it is longer. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  // A word that is whole stays where the next sign is none of its letters.
  const end = /^\s/.test(text.slice(most - 1)) ? kept.length : kept.lastIndexOf(' ');
  return `${kept.slice(0, end).replace(/[\s,;:.–—-]+$/, '')}…`;
}
