import { type ContextFiles, formatEntry } from '../entries.ts';
import type { Add } from '../faults.ts';
import { CONTEXT } from '../sortFiles.ts';

/** How far the content looks: the newest date as of which it says what came of a person or a judgement. */
function findAsOf({ people, judgements }: ContextFiles): string | undefined {
  const dates = [
    ...[...(people?.values.values() ?? [])].flatMap(({ since }) => since?.asOf ?? []),
    ...[...(judgements?.values.values() ?? [])].map(({ asOf }) => asOf),
  ];
  return dates.toSorted().at(-1);
}

/** Events lie in the past, have people who are known, and as many sources as they need; judgements have events that are known. */
export function checkEvents(files: ContextFiles, add: Add): void {
  const { people, events, judgements, sources } = files;
  const asOf = findAsOf(files);
  for (const [id, event] of events?.values ?? []) {
    const place = events?.at(id) ?? { file: CONTEXT.events };
    const of = formatEntry('events', id);
    const last = event.until ?? event.date;
    if (asOf && last.slice(0, asOf.length) > asOf) add(place, 'future', of, last, asOf);
    for (const actor of event.actors)
      if (people && !people.values.has(actor)) add(place, 'noEntry', of, actor, CONTEXT.people);
    const publishers = new Set(event.sources.map((source) => sources?.values.get(source)?.publisher));
    if (sources && event.core && publishers.size < 2) add(place, 'onePublisher', of);
    if (event.status !== 'one' && event.sources.length < 2) add(place, 'oneSource', of, event.status);
  }
  for (const [id, judgement] of judgements?.values ?? [])
    for (const event of judgement.events)
      if (events && !events.values.has(event))
        add(judgements!.at(id, ['events']), 'noEntry', formatEntry('judgements', id), event, CONTEXT.events);
}
