import type { Event } from '../schemas/event.ts';
import type { Judgement } from '../schemas/judgement.ts';
import type { Person } from '../schemas/person.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Place } from './report.ts';

/** The entries of one file by their ids, and where each stands. */
export interface Entries<T> {
  values: Map<string, T>;
  at: (id: string, path?: readonly PropertyKey[]) => Place;
}

/** The files of the context; undefined where one cannot be read. */
export interface ContextFiles {
  people: Entries<Person> | undefined;
  terms: Entries<Term> | undefined;
  events: Entries<Event> | undefined;
  judgements: Entries<Judgement> | undefined;
  sources: Entries<Source> | undefined;
}

/** How an entry of each file is spoken of. */
const NAMES = {
  people: 'the entry',
  terms: 'the term',
  events: 'the event',
  judgements: 'the judgement',
  sources: 'the source',
};

export const formatEntry = (file: keyof ContextFiles, id: string): string => `${NAMES[file]} ${id}`;
