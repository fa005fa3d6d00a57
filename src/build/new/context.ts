import type { Content } from '../../content/loadContent.ts';
import { getWords, type Words } from './words.ts';

/** What a template is filled from. */
export interface Context {
  id: string;
  files: ReadonlyMap<string, string>;
  content: Content;
  /** Of the published languages. */
  locales: readonly string[];
  /** YYYY-MM-DD */
  today: string;
}

/** A text in quotation marks, which YAML reads as it stands. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Words in each language on one line of YAML. */
export const inEach = (locales: readonly string[], key: keyof Words): string =>
  `{ ${locales.map((locale) => `${locale}: ${quoted(getWords(locale)[key])}`).join(', ')} }`;

/** The first analysis, which stands for the one that is meant. */
export function findAnalysis({ analyses }: Content): { slug: string; paragraph: string } {
  const [first] = [...analyses].filter(([, index]) => index !== undefined);
  return {
    slug: first?.[0].split('/')[0] ?? 'slug-of-the-analysis',
    paragraph: first?.[1]?.original.paragraphs[0] ?? 'A-01',
  };
}
