import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/schemas/event.ts';
import { toTimeline } from '../../../src/site/toTimeline.ts';

const toEvent = (id: string, date: string) => ({ id, data: { date } as Event });
const toWritten = (title: string, date: string) => ({ title, date, href: `/${title}/` });

describe('the timeline', () => {
  it('puts each analysis after all that its author could know, and tells who could know what', () => {
    const events = [
      toEvent('d', '2022-03-20'),
      toEvent('a', '2016-08'),
      toEvent('b', '2016-10-20'),
      toEvent('c', '2022-01'),
      toEvent('e', '2022-04'),
    ];
    const years = toTimeline(events, [toWritten('first', '2016-08-05'), toWritten('second', '2022-03')]);
    expect(
      years.map(({ year, moments }) => [
        year,
        ...moments.map(({ event, written, knowledge }) => `${event?.id ?? written?.title} ${knowledge}`),
      ]),
    ).toEqual([
      ['2016', 'a known', 'first known', 'b between'],
      ['2022', 'c between', 'd between', 'second between', 'e later'],
    ]);
  });

  it('puts on a sheet what every author could know, and the core of what came after', () => {
    const years = toTimeline(
      [
        { id: 'early', data: { date: '2015', core: false } as Event },
        { id: 'weighty', data: { date: '2017', core: true } as Event },
        { id: 'light', data: { date: '2017', core: false } as Event },
      ],
      [toWritten('first', '2016-08-05')],
    );
    const brief = years.flatMap(({ moments }) => moments.flatMap(({ event, isBrief }) => (isBrief ? event!.id : [])));
    expect(brief).toEqual(['early', 'weighty']);
  });
});
