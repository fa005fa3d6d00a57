import { toPassageId } from '../schemas/text.ts';
import type { Named } from './toIndex.ts';

/** A name with the passages that say it; what is printed has the pages of these. */
export interface PrintEntry extends Pick<Named, 'name' | 'forms'> {
  /** Ids of passages, in the order of the text. */
  passages: string[];
}

/** What the passages of one analysis name, in the order of a language. */
export function toPrintIndex(named: readonly Named[], paragraphs: readonly string[], tag: string): PrintEntry[] {
  const { compare } = new Intl.Collator(tag, { ignorePunctuation: true });
  return named
    .flatMap(({ name, forms, paragraphs: own }) => {
      const passages = paragraphs.filter((id) => own.includes(id)).map(toPassageId);
      return passages.length > 0 ? [{ name, forms, passages }] : [];
    })
    .toSorted((a, b) => compare(a.name, b.name));
}
