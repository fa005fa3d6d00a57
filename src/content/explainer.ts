import { countWords, EASY_WORDS_A_MINUTE, toMinutes } from './countWords.ts';
import { parseSectionName } from './parseSectionName.ts';

/** What the loading of a section has found in its body. */
interface SectionEntry {
  id: string;
  data: { charts: readonly string[]; paragraphs: readonly string[]; words: number };
}

/** The sections of one explainer in order, each with its number and anchor. */
export const toParts = <E extends { id: string }>(
  sections: readonly E[],
  explainer: string,
): (E & { number: number; anchor: string })[] =>
  sections
    .filter((section) => section.id.startsWith(`${explainer}/`))
    .map((section) => {
      const { number, id } = parseSectionName(section.id);
      return { ...section, number, anchor: id };
    })
    .sort((a, b) => a.number - b.number);

/** Reading time of some sections together, in whole minutes. */
export const readingMinutes = (sections: readonly SectionEntry[]): number =>
  toMinutes(sections.reduce((sum, { data }) => sum + data.words, 0));

/** Reading time of a text in easy words. */
export const easyMinutes = (blocks: readonly { title: string; text: string }[]): number =>
  toMinutes(countWords(blocks.map(({ title, text }) => `${title} ${text}`).join(' ')), EASY_WORDS_A_MINUTE);

/** Ids of the charts that stand in some sections, in order. */
export const chartIds = (sections: readonly SectionEntry[]): string[] => sections.flatMap(({ data }) => data.charts);

/** Paragraphs of the original that a section retells, in order. */
export const paragraphIds = ({ data }: SectionEntry): readonly string[] => data.paragraphs;
