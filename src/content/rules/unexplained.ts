// A section is read, shared and printed alone, so each explains the names that it uses: by a note, by a bracket (“the electoral
// authority (CNE)”, “ELANS (the Latin American Study …)”) or by words set beside the name (“PDVSA, the state oil company”).

import { getLocale } from '../../i18n/locales.ts';
import { escapePattern } from '../../text/escapePattern.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** Words of a name that need no capital. */
const SMALL = /^(?:of|the|for|and|in|on|de|la|del)$/;

/** Without quotation marks. */
const toWords = (name: string) => name.replace(/[“”]/g, '').toLowerCase();

/** Whether words beside a name say what it is. */
function isGlossed(name: string, text: string, locale: string): boolean {
  const at = `(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`;
  return getLocale(locale)
    .rules.glosses(escapePattern(name), at)
    .some((pattern) => new RegExp(pattern, 'iu').test(text));
}

/** The term of a note as its passage writes it, where that is a name: of several words with capitals, or in quotation marks. */
export function toProperName(term: string, passage: string): string | undefined {
  const words = term.split(' ');
  const isProper = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
  if (isProper && passage.includes(term)) return term;
  return new RegExp(`“${escapePattern(term)}”`, 'iu').exec(passage)?.[0];
}

interface Reading {
  /** All that a reader reads in a section. */
  text: string;
  /** Terms of its own notes. */
  terms: readonly string[];
  /** Names that some section of the analysis explains in a note. */
  names: readonly string[];
}

/** Abbreviations and names that a section uses and never explains, each once. */
export function listUnexplained({ text, terms, names }: Reading, locale: string): string[] {
  const { common } = getLocale(locale).rules;
  const short = [...text.matchAll(ABBREVIATION)].map(([word]) => word).filter((word) => !common.includes(word));
  const long = names.filter((name) => text.includes(name));
  const isNoted = (name: string) => terms.some((term) => term.toLowerCase().includes(toWords(name)));
  return [...new Set([...short, ...long])].filter((name) => !isNoted(name) && !isGlossed(name, text, locale));
}
