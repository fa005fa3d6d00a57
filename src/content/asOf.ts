import type { Judgement } from '../schemas/judgement.ts';
import type { Person } from '../schemas/person.ts';

/** How far the content looks: the newest date as of which it says what came of a person or a judgement. */
export const findAsOf = (people: Iterable<Person>, judgements: Iterable<Judgement>): string | undefined =>
  [...[...people].flatMap(({ since }) => since?.asOf ?? []), ...[...judgements].map(({ asOf }) => asOf)]
    .toSorted()
    .at(-1);
