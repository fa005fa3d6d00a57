// Each check and each judgement has a page of its own, and its place on a page with all of them: its id is part of both addresses,
// and its title is that of no other.
import type { Add, Place } from '../report.ts';
import { isPageId } from './checkIds.ts';

export interface Record {
  id: string;
  place: Place;
  /** How it is spoken of: “the claim coup-poll”. */
  of: string;
  /** The title of its page; none where its words are missing. */
  toTitle: (locale: string) => string | undefined;
}

/** Hosts take `index` for the page above; the other two begin ids that the page with all of them sets. */
const TAKEN = /^index$|^(?:group|chart)-/;

export function checkRecords(records: readonly Record[], locales: readonly string[], add: Add): void {
  for (const { id, place, of } of records) if (isPageId(id) || TAKEN.test(id)) add(place, 'takenId', of);
  for (const locale of locales) {
    const seen = new Map<string, string>();
    for (const { place, of, toTitle } of records) {
      const title = toTitle(locale);
      if (title === undefined) continue;
      const twin = seen.get(title);
      if (twin) add(place, 'twinTitle', of, twin, title, `said.${locale}`);
      else seen.set(title, of);
    }
  }
}
