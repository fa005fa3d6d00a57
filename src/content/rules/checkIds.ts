import type { TagUse } from '../checkTag.ts';
import { type Fault, toName } from '../faults.ts';
import { formatUse } from './checkPassages.ts';

/** Ids that the page itself sets. */
const PAGE_IDS = new Set([
  'key-points',
  'pick',
  'pick-charts',
  'pick-notes',
  'retelling',
  'contents',
  'sources',
  'since-then',
  'how-to-read',
  'main',
  'cite',
  'share',
  'print',
  // The page of a section has its id in its address, beside that of the handout.
  'handout',
]);

/** Ids of the boxes that choose the sections to print. */
const PICK = /^pick-\d$/;

/** Ids that a tag sets on its page. */
function toIds({ name, props: { id, of } }: TagUse): string[] {
  if (name === 'Passage') return of ? [of.toLowerCase()] : [];
  if (name === 'Claim') return id ? [`claim-${id}`] : [];
  return id ? [`${name.toLowerCase()}-${id}`] : [];
}

/** On the page of an analysis no id stands twice: sections, passages, charts, notes, claims and the page share one namespace. */
export function checkIds(sections: readonly { file: string; id: string }[], uses: readonly TagUse[]): Fault[] {
  const faults: Fault[] = [];
  const places = new Map<string, { place: string; name: string }>();
  const ids = [
    ...uses.flatMap((use) =>
      toIds(use).map((id) => ({ id, place: formatUse(use), name: use.name as string, file: use.file, line: use.line })),
    ),
    ...sections.map(({ file, id }) => ({ id, place: toName(file), name: 'section', file, line: undefined })),
  ];
  for (const { id, place, name, file, line } of ids) {
    const mend = name === 'section' ? 'rename the section' : 'choose another';
    const twin = places.get(id);
    if (PAGE_IDS.has(id) || PICK.test(id))
      faults.push({ file, line, text: `the id ${id} belongs to the page itself; ${mend}.` });
    else if (!twin) places.set(id, { place, name });
    // A paragraph that is retold twice is reported as such.
    else if (name === 'Chart')
      faults.push({ file, line, text: `Chart ${id.slice(6)} stands already in ${twin.place}; remove one of the two.` });
    else if (name !== 'Passage')
      faults.push({ file, line, text: `the id ${id} stands already in ${twin.place}; ${mend}.` });
  }
  return faults;
}
