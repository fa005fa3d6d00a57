import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/schemas/event.ts';
import type { Person } from '../../../src/schemas/person.ts';
import type { Term } from '../../../src/schemas/term.ts';
import { listNamed } from '../../../src/site/listNamed.ts';

const originals = [
  { date: '2016-08-05', paragraphs: ['A-03', 'A-04'] },
  { date: '2022-03', paragraphs: ['B-03', 'B-04'] },
];

const person = (name: Person['name'], more: Partial<Person> = {}) =>
  ({ name, kind: 'person', forms: ['x'], paragraphs: ['A-03'], ...more }) as Person;
const term = { name: { en: 'The oil', es: 'El petróleo' }, forms: { en: ['oil'], es: ['crudo'] }, paragraphs: [] };
const event = (date: string, answers: string[], name?: Event['name']) =>
  ({ date, answers, ...(name && { name }) }) as Event;

const list = (locale: string, events: [string, Event][] = []) =>
  listNamed(
    {
      people: [
        ['joe-biden', person('Joe Biden')],
        ['vladimir-padrino-lopez', person('Vladimir Padrino López', { indexAs: 'Padrino López, Vladimir' })],
        ['us-court', person({ en: 'A US court', es: 'Un tribunal' }, { kind: 'body' })],
      ],
      terms: [['oil', term as unknown as Term]],
      events,
    },
    originals,
    locale,
  );

describe('the names of an index', () => {
  it('say last names first and no article, and lead to where each is explained', () => {
    expect(list('en').map(({ name, href }) => [name, href])).toEqual([
      ['Biden, Joe', '/people/#joe-biden'],
      ['Padrino López, Vladimir', '/people/#vladimir-padrino-lopez'],
      ['US court', '/people/#us-court'],
      ['Oil', '/terms/#oil'],
    ]);
    expect(list('es').slice(2)).toMatchObject([
      { name: 'Tribunal', forms: ['x'] },
      { name: 'Petróleo', href: '/es/terms/#oil', forms: ['crudo'] },
    ]);
  });

  it('have events that are named for it, with the paragraphs that were written when these had happened', () => {
    const name = { en: 'Saab: extradition, October 2021', es: 'Saab: extradición, octubre de 2021' };
    const events: [string, Event][] = [
      ['saab-extradited', event('2021-10-16', ['A-03', 'B-04', 'B-03'], name)],
      ['saab-detained', event('2026-02-04', ['B-03'])],
    ];
    expect(list('en', events).slice(4)).toEqual([
      { name: name.en, href: '/timeline/#saab-extradited', paragraphs: ['B-04', 'B-03'], forms: [] },
    ]);
  });
});
