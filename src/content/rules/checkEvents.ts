import { findAsOf } from '../asOf.ts';
import { type ContextFiles, formatEntry } from '../entries.ts';
import type { Explainer } from '../readAnalysis.ts';
import type { Add } from '../report.ts';
import { CONTEXT } from '../sortFiles.ts';

/** Events lie in the past, have people who are known, and as many sources as they need; judgements have events that are known. */
export function checkEvents(files: ContextFiles, add: Add): void {
  const { people, events, judgements, sources } = files;
  const asOf = findAsOf(people?.values.values() ?? [], judgements?.values.values() ?? []);
  for (const [id, event] of events?.values ?? []) {
    const place = events?.at(id) ?? { file: CONTEXT.events };
    const of = formatEntry('events', id);
    const last = event.until ?? event.date;
    if (asOf && last.slice(0, asOf.length) > asOf) add(place, 'future', of, last, asOf);
    for (const actor of event.actors)
      if (people && !people.values.has(actor)) add(place, 'noEntry', of, actor, CONTEXT.people);
    const publishers = new Set(event.sources.map((source) => JSON.stringify(sources?.values.get(source)?.publisher)));
    if (sources && event.core && publishers.size < 2) add(place, 'onePublisher', of);
    if (event.status !== 'one' && event.sources.length < 2) add(place, 'oneSource', of, event.status);
  }
  for (const [id, judgement] of judgements?.values ?? [])
    for (const event of judgement.events)
      if (events && !events.values.has(event))
        add(judgements!.at(id, ['events']), 'noEntry', formatEntry('judgements', id), event, CONTEXT.events);
}

/** A strip of time shows events that are there. */
export function checkStrips(explainers: readonly Explainer[], { events }: ContextFiles, add: Add): void {
  const uses = explainers.flatMap(({ sections }) => sections).flatMap((section) => section.uses);
  for (const use of uses)
    if (use.name === 'Timeline' && events)
      for (const id of use.props['events']?.split(' ') ?? [])
        if (!events.values.has(id)) add(use, 'noEntry', use.name, id, CONTEXT.events);
}
