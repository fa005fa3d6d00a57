import { escapePattern } from '../text/escapePattern.ts';
import type { Places } from './readPlaces.ts';

export interface IndexedPassages {
  forms: readonly string[];
  /** Ids of the passages that say it, in the order of the text. */
  passages: readonly string[];
}

/** A page, or some that follow one another, with the passage that its number leads to. */
export interface PageRange {
  first: number;
  last: number;
  passage: string;
}

/** A line may end after a hyphen of the text. */
const toSign = (sign: string) => (sign === '-' ? '-\\n?' : escapePattern(sign));

/** What may follow a word at once: nothing of a word, or the mark of a check, such as 5c. */
const END = '(?!\\p{L}|\\d+(?![\\da-z]))';

/** A form as words of their own; a line may end between them and, with a hyphen, within them. */
function toPattern(form: string): RegExp {
  const words = form.split(/\s+/).map((word) => [...word].map(toSign).join('(?:[-\u00ad]\n)?'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}${END}`, 'u');
}

/**
 * The pages on which the passages of an entry say it; of an event, which has no form, those on which they begin.
 * @param order ids of all passages, as the text has them: one ends where the next begins that has a place
 */
export function findPages(
  { forms, passages }: IndexedPassages,
  { pages, texts }: Places,
  order: readonly string[],
): PageRange[] {
  const patterns = forms.map(toPattern);
  const found = new Map<number, string>();
  for (const passage of passages) {
    const first = pages[passage] ?? 0;
    const next = order.slice(order.indexOf(passage) + 1).find((id) => id in pages) ?? '';
    const last = Math.min(texts.length, pages[next] ?? first + 1);
    const own = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((number) =>
      patterns.some((pattern) => pattern.test(texts[number - 1] ?? '')),
    );
    for (const number of own.length > 0 ? own : [first]) if (!found.has(number)) found.set(number, passage);
  }
  const ranges: PageRange[] = [];
  for (const [number, passage] of [...found].sort(([a], [b]) => a - b)) {
    const before = ranges.at(-1);
    if (before && number === before.last + 1) before.last = number;
    else ranges.push({ first: number, last: number, passage });
  }
  return ranges;
}

/** The pages of the retelling, down to the heading that follows it: what came since, the sources and the index name people too. */
export function takeRetelling(texts: readonly string[], after: { page: number; text: string } | undefined): string[] {
  if (!after) return [...texts];
  const last = texts[after.page - 1] ?? '';
  const end = last.lastIndexOf(`${after.text}\n`);
  return [...texts.slice(0, after.page - 1), end < 0 ? last : last.slice(0, end)];
}
