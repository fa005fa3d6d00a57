import { isBy } from '../data/isBy.ts';
import type { Event } from '../schemas/event.ts';

interface Written {
  date: string;
  title: string;
  href: string;
}

interface TimelineEntry {
  id: string;
  data: Event;
}

/** Who could know of it when writing: every author, a later one alone, or none. */
export type Knowledge = 'known' | 'between' | 'later';

/** An event, or the writing of an analysis. */
export interface Moment {
  event?: TimelineEntry;
  written?: Written;
  knowledge: Knowledge;
  /** Of an event: whether every author could know it, or it is at the core of what came after. */
  isBrief?: boolean;
}

/**
 * Events and the writing of the analyses year by year; an analysis stands after all that its author could know.
 * @param analyses in order of time
 */
export function toTimeline(
  events: readonly TimelineEntry[],
  analyses: readonly Written[],
): { year: string; moments: Moment[] }[] {
  const count = ({ date }: { date: string }) => analyses.filter((one) => !isBy(date, one.date)).length;
  const toKnowledge = (missed: number): Knowledge =>
    missed === 0 ? 'known' : missed < analyses.length ? 'between' : 'later';
  const moments: (Moment & { date: string; missed: number })[] = [
    ...events
      .toSorted((a, b) => a.data.date.localeCompare(b.data.date))
      .map((event) => {
        const missed = count(event.data);
        const knowledge = toKnowledge(missed);
        return { event, date: event.data.date, missed, knowledge, isBrief: event.data.core || knowledge === 'known' };
      }),
    ...analyses.map((written, i) => ({ written, date: written.date, missed: i + 0.5, knowledge: toKnowledge(i) })),
  ];
  const years = Map.groupBy(
    moments.toSorted((a, b) => a.missed - b.missed),
    ({ date }) => date.slice(0, 4),
  );
  return [...years].map(([year, own]) => ({ year, moments: own }));
}
