// An explainer in a second language has the files, the tags and the facts of the first: passage by passage, id by id.

import type { Explainer } from '../readAnalysis.ts';
import type { TagUse } from '../readBody.ts';
import type { Add } from '../report.ts';

/** What an index says alike in every language. */
const SHARED = [
  'original',
  'updated',
  'keyPoints',
  'outcome',
  'outcomeCharts',
  'sinceThen',
  'today',
  'handout',
  'easy',
] as const;
/** Parts of these that are words; the rest are dates, ids and names. */
const WORDS = new Set(['title', 'text', 'source', 'keyPoints', 'disputed', 'questions']);

/** Facts of a field as a text: without its words, but with their number. */
const toFacts = (value: unknown): string =>
  JSON.stringify(value, (key, inner) =>
    WORDS.has(key) ? (Array.isArray(inner) ? inner.length : undefined) : (inner as unknown),
  ) ?? '';

/** How a tag is told from others of its section. */
function nameTag({ name, props: { id, of, events } }: TagUse): string {
  return [name, of ?? id ?? events].filter(Boolean).join(' ');
}

/** Tags of a section by the passage that they stand in. */
const toTags = (uses: readonly TagUse[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(uses, ({ passage }) => passage?.props['of'] ?? 'the section')].map(([of, own]) => [
      of,
      own.filter(({ name }) => name !== 'Spanish').map(nameTag),
    ]),
  );

/** What is left of a list when each item of another has been taken out once. */
function without(tags: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return tags.filter((tag) => {
    const at = left.indexOf(tag);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

type SectionUses = Explainer['sections'][number];

function checkTags(own: SectionUses, first: SectionUses, add: Add): void {
  if (!own.isRead || !first.isRead) return;
  const twins = toTags(first.uses);
  const tags = toTags(own.uses);
  for (const of of new Set([...twins.keys(), ...tags.keys()])) {
    const [twin, here] = [twins.get(of) ?? [], tags.get(of) ?? []];
    const place = own.uses.find(({ name, props }) => name === 'Passage' && props['of'] === of) ?? { file: own.file };
    for (const tag of without(twin, here)) add(place, 'twinTag', tag, of, first.file);
    for (const tag of without(here, twin)) add(place, 'strayTag', tag, of, first.file);
  }
}

/** Compares an explainer with its twin in the first language. */
export function checkTranslation(own: Explainer, first: Explainer, add: Add): void {
  const toTwin = (file: string) => file.replace(`/${first.folder.locale}/`, `/${own.folder.locale}/`);
  const sections = new Map(own.sections.map((section) => [section.file, section]));
  for (const section of first.sections) {
    const twin = sections.get(toTwin(section.file));
    sections.delete(toTwin(section.file));
    if (twin) {
      checkTags(twin, section, add);
      if (twin.data && section.data && !twin.data.card !== !section.data.card)
        add(twin.fields?.at(['card']) ?? { file: twin.file }, 'otherField', 'card', section.file);
    } else add({ file: toTwin(section.file) }, 'missingFile');
  }
  for (const { file } of sections.values())
    add({ file }, 'noTwin', file.replace(`/${own.folder.locale}/`, `/${first.folder.locale}/`));
  const [data, twin] = [own.index?.data, first.index?.data];
  if (data && twin)
    for (const field of SHARED)
      if (toFacts({ [field]: data[field] }) !== toFacts({ [field]: twin[field] }))
        add(own.index?.fields?.at([field]) ?? { file: own.index!.file }, 'otherField', field, first.index!.file);
}
