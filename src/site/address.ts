// Every address of the site: the folder that it lives in, the prefix of the language, the path.

import { getLocale, locales } from '../i18n/locales.ts';
import { site } from '../site.ts';

/** The language as a parameter of a route; the first language has no prefix. */
export const toLocaleParam = (locale: string): string | undefined =>
  getLocale(locale) === locales[0] ? undefined : locale;

/** Path of a page or file from the root of the host; without a language for what is the same in all of them. */
export function toHref(path: string, locale: string = locales[0].code): string {
  const prefix = toLocaleParam(locale);
  return `${site.base}${prefix ? `${prefix}/` : ''}${path.slice(1)}`;
}

/** The same with the host before it. */
export const toUrl = (path: string, locale?: string): string => `${site.url}${toHref(path, locale)}`;

/** Where a page stands. */
export interface Address {
  /** Below the language, such as `/about/`. */
  path: string;
  /** From the root of the host. */
  href: string;
  url: string;
  /** The path as one word, for files that belong to the page: `twist-in-caracas-deadlock`. */
  name: string;
}

export function toAddress(path: string, locale: string): Address {
  const parts = path
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  const name = [toLocaleParam(locale), ...(parts.length > 0 ? parts : ['home'])].filter(Boolean).join('-');
  return { path, href: toHref(path, locale), url: toUrl(path, locale), name };
}

/** What search engines are told of the languages of a page, the first of which serves whoever reads none of them. */
export function listAlternates(
  translations: readonly { locale: string; url: string }[],
): { hreflang: string; url: string }[] {
  const [first, ...others] = translations;
  if (!first || others.length === 0) return [];
  return [
    ...translations.map(({ locale, url }) => ({ hreflang: locale, url })),
    { hreflang: 'x-default', url: first.url },
  ];
}
