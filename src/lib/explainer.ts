import { countWords, toMinutes } from './countWords.ts';
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

/** Ids of the charts that stand in some sections, in order. */
export const chartIds = (sections: SectionEntry[]): string[] =>
  sections.flatMap(({ body }) =>
    [...(body ?? '').matchAll(/<Chart\s+id="([a-z0-9-]+)"/g)].map((match) => match[1] as string),
  );

/** Paragraphs of the original that a section retells, in order. */
export const paragraphIds = (section: SectionEntry): string[] =>
  [...(section.body ?? '').matchAll(/<Passage\s+of="([A-Z]-\d+)"/g)].map((match) => match[1] as string);
