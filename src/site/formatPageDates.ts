import { formatDate } from '../i18n/format.ts';
import { getLocale } from '../i18n/locales.ts';
import type { SitePage } from './page.ts';

/** When a page came out and when it was last changed, in words. */
export function formatPageDates({ published, updated, locale }: SitePage): string[] {
  const words = getLocale(locale).catalogue;
  return [
    ...(published ? [words.published(formatDate(published, locale))] : []),
    ...(updated ? [words.updated(formatDate(updated, locale))] : []),
  ];
}
