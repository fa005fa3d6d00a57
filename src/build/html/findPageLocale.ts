import type { Root } from 'hast';
import { type Locale, locales } from '../../i18n/locales.ts';
import { findLanguage } from './tree.ts';

/** The language of a page; the first where it names none of the site. */
export function findPageLocale(tree: Root): Locale {
  const language = findLanguage(tree);
  return locales.find(({ tag }) => tag === language) ?? locales[0];
}
