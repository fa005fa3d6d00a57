import { getLocale, type Locale } from '../../i18n/locales.ts';

/** The language of the page that a tag stands on: authors write tags without it. */
export const localeOf = (astro: { currentLocale?: string | undefined }): Locale => getLocale(astro.currentLocale ?? '');
