import { isBy } from '../data/isBy.ts';
import { inLanguage } from '../data/pickWord.ts';
import { getLocale } from '../i18n/locales.ts';
import type { Event } from '../schemas/event.ts';
import type { Person } from '../schemas/person.ts';
import type { Term } from '../schemas/term.ts';
import { toHref } from './address.ts';
import { invertName, type Named } from './toIndex.ts';

type NamedPerson = Pick<Person, 'name' | 'kind' | 'forms' | 'paragraphs'> & { indexAs?: Person['indexAs'] | undefined };

/** Entries of collections by their ids. */
interface NamedEntries {
  people: Iterable<readonly [id: string, NamedPerson]>;
  terms: Iterable<readonly [id: string, Pick<Term, 'name' | 'forms' | 'paragraphs'>]>;
  events: Iterable<readonly [id: string, Pick<Event, 'date' | 'answers' | 'name'>]>;
}

interface Original {
  date: string;
  paragraphs: readonly string[];
}

/** The paragraphs that tell an event: of those that it answers, those which were written when it had happened. */
const listTelling = ({ date, answers }: Pick<Event, 'date' | 'answers'>, originals: readonly Original[]): string[] =>
  originals
    .filter((original) => isBy(date, original.date))
    .flatMap(({ paragraphs }) => answers.filter((paragraph) => paragraphs.includes(paragraph)));

/** People, bodies, terms, places and events as an index has them, in no order. */
export function listNamed(entries: NamedEntries, originals: readonly Original[], locale: string): Named[] {
  const { toEntry } = getLocale(locale).catalogue.index;
  const formsOf = (forms: Person['forms']) => inLanguage<readonly string[]>(forms, locale) ?? [];
  const toAnchor = (page: string, id: string) => `${toHref(`/${page}/`, locale)}#${id}`;
  const people = [...entries.people].map(([id, { name, indexAs, kind, forms, paragraphs }]): Named => {
    const said = inLanguage<string>(name, locale) ?? '';
    return {
      name: indexAs ?? (kind === 'person' ? invertName(said) : toEntry(said)),
      href: toAnchor('people', id),
      paragraphs,
      forms: formsOf(forms),
    };
  });
  const terms = [...entries.terms].map(
    ([id, { name, forms, paragraphs }]): Named => ({
      name: toEntry(name[locale] ?? ''),
      href: toAnchor('terms', id),
      paragraphs,
      forms: formsOf(forms),
    }),
  );
  const events = [...entries.events].flatMap(([id, event]): Named[] => {
    const name = event.name?.[locale];
    return name ? [{ name, href: toAnchor('timeline', id), paragraphs: listTelling(event, originals), forms: [] }] : [];
  });
  return [...people, ...terms, ...events];
}
