/** Something that the passages name. */
export interface Named {
  /** As it stands in an index. */
  name: string;
  /** Where it is explained. */
  href: string;
  /** The paragraphs whose retelling names it. */
  paragraphs: readonly string[];
  /** How the prose says it, longest first; of an event nothing, which is told in many words. */
  forms: readonly string[];
}

/** A part of an explainer. */
export interface IndexedPart {
  /** Of its analysis. */
  year: string;
  number: number;
  title: string;
  href: string;
  paragraphs: readonly string[];
}

export interface IndexEntry extends Pick<Named, 'name' | 'href'> {
  /** The parts that name it, by year. */
  places: { year: string; parts: IndexedPart[] }[];
}

/** “Nicolás Maduro” as “Maduro, Nicolás”: of a first and a last name. */
export const invertName = (name: string): string => name.replace(/^(\S+) (\S+)$/, '$2, $1');

/** The letter that a name stands under, or nothing where it begins with none; without its accent, unless it is a letter of its own, as Ñ is. */
function toLetter(name: string, { compare }: Intl.Collator): string {
  const letter = /\p{L}/u.exec(name)?.[0].toUpperCase() ?? '';
  const plain = letter.normalize('NFD').charAt(0);
  return compare(letter, plain) === 0 ? plain : letter;
}

/**
 * What the passages name, by its first letter in the order of a language, each with the parts that name it.
 * @param parts in order of time and number.
 */
export function toIndex(
  named: readonly Omit<Named, 'forms'>[],
  parts: readonly IndexedPart[],
  tag: string,
): [string, IndexEntry[]][] {
  const { compare } = new Intl.Collator(tag, { ignorePunctuation: true });
  const letters = new Intl.Collator(tag, { sensitivity: 'base' });
  const years = [...new Set(parts.map(({ year }) => year))];
  const entries = named.flatMap(({ name, href, paragraphs }) => {
    const own = parts.filter((part) => part.paragraphs.some((paragraph) => paragraphs.includes(paragraph)));
    const places = years
      .map((year) => ({ year, parts: own.filter((part) => part.year === year) }))
      .filter((place) => place.parts.length > 0);
    return places.length > 0 ? [{ name, href, places }] : [];
  });
  const ordered = entries.toSorted((a, b) => compare(a.name, b.name));
  return [...Map.groupBy(ordered, ({ name }) => toLetter(name, letters))];
}
