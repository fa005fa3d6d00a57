import { isBy } from '../../data/isBy.ts';
import { inLanguage } from '../../data/pickWord.ts';
import { type ContextFiles, formatEntry } from '../entries.ts';
import type { Explainer } from '../readAnalysis.ts';
import type { Add, Place } from '../report.ts';

/** Words of each passage, its notes included, by its paragraph, in every language; undefined where something cannot be read. */
type Passages = ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

function listPassages(explainers: readonly Explainer[]): Passages {
  if (explainers.length === 0) return undefined;
  const passages = new Map<string, Map<string, string>>();
  for (const { folder, paragraphs, sections } of explainers) {
    if (!paragraphs || folder.hasMisnamed || sections.some(({ isRead }) => !isRead)) return undefined;
    for (const of of paragraphs.ids) passages.set(of, passages.get(of) ?? new Map());
    for (const use of sections.flatMap(({ uses }) => uses)) {
      const of = (use.name === 'Passage' ? use : use.name === 'Note' ? use.passage : undefined)?.props['of'] ?? '';
      const texts = passages.get(of);
      texts?.set(folder.locale, `${texts.get(folder.locale) ?? ''} ${use.text}`);
    }
  }
  return passages;
}

interface Mention {
  of: string;
  /** By language. */
  forms: Record<string, readonly string[]>;
  paragraphs: readonly string[];
  place: Place;
}

/** What an entry says that a passage names, the passage does name. */
function checkMention({ of, forms, paragraphs, place }: Mention, passages: Passages, add: Add): void {
  for (const paragraph of paragraphs) {
    const texts = passages?.get(paragraph);
    if (passages && !texts) add(place, 'noParagraph', of, paragraph);
    for (const [locale, text] of texts ?? []) {
      const own = forms[locale] ?? [];
      if (!own.some((form) => text.includes(form))) add(place, 'lostName', of, paragraph, own);
    }
  }
}

/** Paragraphs that the entries name are there, and name them. */
export function checkMentions(files: ContextFiles, explainers: readonly Explainer[], add: Add): void {
  const { people, terms, events, judgements } = files;
  const passages = listPassages(explainers);
  const slugs = [...new Set(explainers.map(({ folder }) => folder.slug))];
  const locales = [...new Set(explainers.map(({ folder }) => folder.locale))];
  const actors = new Set([...(events?.values.values() ?? [])].flatMap((event) => event.actors));

  for (const [id, { paragraphs, forms, then }] of people?.values ?? []) {
    const of = formatEntry('people', id);
    const place = people!.at(id, ['paragraphs']);
    const byLocale = Object.fromEntries(
      locales.map((locale) => [locale, inLanguage<readonly string[]>(forms, locale) ?? []]),
    );
    checkMention({ of, forms: byLocale, paragraphs, place }, passages, add);
    if (events && paragraphs.length === 0 && !actors.has(id)) add(place, 'unnamed', of);
    for (const slug of Object.keys(then))
      if (!slugs.includes(slug)) add(people!.at(id, ['then', slug]), 'noAnalysisThen', of, slug, slugs);
  }
  for (const [id, { paragraphs, forms }] of terms?.values ?? [])
    checkMention(
      { of: formatEntry('terms', id), forms, paragraphs, place: terms!.at(id, ['paragraphs']) },
      passages,
      add,
    );
  for (const [id, { answers, date, name }] of events?.values ?? []) {
    for (const paragraph of answers)
      if (passages && !passages.has(paragraph))
        add(events!.at(id), 'noParagraph', formatEntry('events', id), paragraph);
    const isTold = explainers.some(
      ({ index, paragraphs }) =>
        index?.data && isBy(date, index.data.original.date) && answers.some((id) => paragraphs?.ids.includes(id)),
    );
    if (passages && name && !isTold) add(events!.at(id), 'untold', formatEntry('events', id));
  }
  for (const [id, { paragraph }] of judgements?.values ?? [])
    if (passages && !passages.has(paragraph))
      add(judgements!.at(id, ['paragraph']), 'noParagraph', formatEntry('judgements', id), paragraph);
}
