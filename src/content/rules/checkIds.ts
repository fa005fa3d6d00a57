import { toPassageId } from '../../schemas/text.ts';
import { toFileName } from '../format.ts';
import { parseSectionName } from '../parseSectionName.ts';
import type { TagUse } from '../readBody.ts';
import type { Add, Place } from '../report.ts';
import { formatPlace } from './checkPassages.ts';

/** Ids that pages themselves set, and those that as the address of a section would be that of another page. */
const PAGE_IDS = new Set(
  (
    'main key-points pick pick-charts pick-notes retelling sources since-then cite share print handout teacher easy pass-on ' +
    'disputed questions who parts answers exercise discuss draw solutions data judgements'
  ).split(' '),
);

/** Ids that pages make: of boxes that choose the sections to print, of the checks of claims, of definitions. */
const MADE = /^(?:pick-\d+|check-\d+[a-z]+|about-.+)$/;

export const isPageId = (id: string): boolean => PAGE_IDS.has(id) || MADE.test(id);

/** The id that a tag sets on its page. */
function toId({ name, props: { id, of } }: TagUse): string | undefined {
  return name === 'Passage' ? of && toPassageId(of) : id && `${name.toLowerCase()}-${id}`;
}

/** On the page of an analysis no id stands twice: sections, passages, charts, notes, claims and the page share one namespace. */
export function checkIds(sections: readonly string[], uses: readonly TagUse[], add: Add): void {
  const places = new Map<string, string>();
  const check = (id: string, name: string, place: Place) => {
    const mend = name === 'section' ? 'rename the section' : 'choose another';
    const twin = places.get(id);
    if (isPageId(id)) add(place, 'pageId', id, mend);
    else if (!twin) places.set(id, place.line ? formatPlace(place) : toFileName(place.file));
    else if (name === 'Chart') add(place, 'twinChart', id.slice('chart-'.length), twin);
    // A paragraph that is retold twice is reported as such.
    else if (name !== 'Passage') add(place, 'twinId', id, twin, mend);
  };
  for (const use of uses) {
    const id = toId(use);
    if (id) check(id, use.name, use);
  }
  for (const file of sections) check(parseSectionName(file).id, 'section', { file });
}
