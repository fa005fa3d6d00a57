import { rules } from './en/rules.ts';
import { type Catalogue, en } from './en.ts';
import { rules as spanish } from './es/rules.ts';
import { es } from './es.ts';
import type { LanguageRules } from './rules.ts';

export interface Locale {
  /** As in addresses and content folders. */
  code: string;
  /** In its own words, for links to it. */
  name: string;
  /** BCP 47 tag, for `lang` and number formats. */
  tag: string;
  openGraph: string;
  catalogue: Catalogue;
  rules: LanguageRules;
}

/** Every language of the site; the first is the one without a prefix in addresses. */
export const locales: [Locale, ...Locale[]] = [
  { code: 'en', name: 'English', tag: 'en-GB', openGraph: 'en_GB', catalogue: en, rules },
  { code: 'es', name: 'Español', tag: 'es', openGraph: 'es_LA', catalogue: es, rules: spanish },
];

/** Languages that are being written: what they lack is no fault, and a dev server shows what is there. No build has them. */
export const drafts: Locale[] = [];

const findLocale = (code: string) => [...locales, ...drafts].find((locale) => locale.code === code);

export const isLocale = (code: string): boolean => findLocale(code) !== undefined;

/** @throws where the site has no such language. */
export function getLocale(code: string): Locale {
  const locale = findLocale(code);
  if (!locale) throw new Error(`The site has no language “${code}”; it has ${locales.map((l) => l.code).join(', ')}.`);
  return locale;
}
