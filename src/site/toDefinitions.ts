import { inLanguage } from '../data/pickWord.ts';
import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { Person } from '../schemas/person.ts';
import type { Term } from '../schemas/term.ts';
import { toPassageId } from '../schemas/text.ts';
import { listRetold } from './listRetold.ts';
import type { SitePage } from './page.ts';

/** Who or what the passages of a page name. */
export interface Definition {
  /** Of its entry among the people or the terms. */
  id: string;
  of: 'people' | 'terms';
  name: string;
  /** What it was when the analysis was written, or what it means, in a sentence. */
  text: string;
  /** What became of it since. */
  since?: { date: string; text: string } | undefined;
  /** How the passages name it, longest first. */
  forms: readonly string[];
  /** Those passages, as their ids. */
  namedIn: string[];
}

interface Entries {
  people: readonly { id: string; data: Person }[];
  terms: readonly { id: string; data: Term }[];
}

/** Ends with the first half of an abbreviation: EE. UU. */
const UNFINISHED = /(?<!\p{L})EE\.\s*$/u;

/** What stands first says most; the rest stands at the entry. */
function takeSentence(text: string, locale: string): string {
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(getLocale(locale).tag, { granularity: 'sentence' }).segment(text)) {
    sentence += segment;
    if (!UNFINISHED.test(sentence)) break;
  }
  return sentence.trim();
}

/** The definitions of what a page names, as the language of the page has them. Whom the analysis only mentions without a word on who it is has none. */
export function toDefinitions({ people, terms }: Entries, { retells, locale }: SitePage): Definition[] {
  if (!retells) return [];
  const own = listRetold(retells);
  const isNamed = ({ data }: { data: { paragraphs: readonly string[] } }) =>
    data.paragraphs.some((paragraph) => own.includes(paragraph));
  const toIds = (paragraphs: readonly string[]) => paragraphs.map(toPassageId);
  const persons = people.filter(isNamed).flatMap(({ id, data }): Definition[] => {
    const { name, then, since, forms, paragraphs } = data;
    const text = then[retells.slug]?.[locale];
    return text === undefined
      ? []
      : [
          {
            id,
            of: 'people',
            name: inLanguage<string>(name, locale) ?? '',
            text: takeSentence(text, locale),
            since: since && {
              date: formatDate(since.asOf, locale),
              text: takeSentence(since.text[locale] ?? '', locale),
            },
            forms: inLanguage<readonly string[]>(forms, locale) ?? [],
            namedIn: toIds(paragraphs),
          },
        ];
  });
  // Where a place is, a map says.
  const words = terms
    .filter(({ data }) => data.kind === 'term' && !data.isCommon)
    .filter(isNamed)
    .map(
      ({ id, data: { name, text, forms, paragraphs } }): Definition => ({
        id,
        of: 'terms',
        name: name[locale] ?? '',
        text: takeSentence(text[locale] ?? '', locale),
        forms: forms[locale] ?? [],
        namedIn: toIds(paragraphs),
      }),
    );
  return [...persons, ...words];
}
