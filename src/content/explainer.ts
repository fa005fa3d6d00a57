import { countWords, toMinutes } from './countWords.ts';
import { listTags } from './listTags.ts';
import { parseSectionName } from './parseSectionName.ts';

interface SectionEntry {
  id: string;
  body?: string | undefined;
}

/** The sections of one explainer in order, each with its number and anchor. */
export function toParts<E extends SectionEntry>(
  sections: E[],
  explainer: string,
): (E & { number: number; anchor: string })[] {
  return sections
    .filter((section) => section.id.startsWith(`${explainer}/`))
    .map((section) => {
      const { number, id } = parseSectionName(section.id);
      return { ...section, number, anchor: id };
    })
    .sort((a, b) => a.number - b.number);
}

/** Reading time of some sections together, in whole minutes. */
export const readingMinutes = (sections: SectionEntry[]): number =>
  toMinutes(sections.reduce((sum, { body }) => sum + countWords(body ?? ''), 0));

const readProp = ({ body }: SectionEntry, name: string, prop: string): string[] =>
  listTags(body ?? '').flatMap((tag) => (tag.name === name ? (tag.props[prop] ?? []) : []));

/** Ids of the charts that stand in some sections, in order. */
export const chartIds = (sections: SectionEntry[]): string[] =>
  sections.flatMap((section) => readProp(section, 'Chart', 'id'));

/** Paragraphs of the original that a section retells, in order. */
export const paragraphIds = (section: SectionEntry): string[] => readProp(section, 'Passage', 'of');
