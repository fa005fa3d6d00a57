import { formatDate } from '../i18n/format.ts';
import type { AnyChart } from '../schemas/chart.ts';
import { pickWord } from './pickWord.ts';

const EDITION = /^\d{4}-\d\d$/;

export const isEdition = (key: string): boolean => EDITION.test(key);

/** The name of a row in words, one line or several. */
export function nameRow({ labels = {} }: Pick<AnyChart, 'labels'>, key: string, locale: string): string[] {
  const label = labels[key];
  if (label) return pickWord(label, locale).split('\n');
  return [isEdition(key) ? formatDate(key, locale) : key];
}

/** Rows in the order of their names, or of the table where they have none. */
export function orderRows<T>(
  rows: readonly T[],
  getKey: (row: T) => string,
  { labels = {} }: Pick<AnyChart, 'labels'>,
): T[] {
  const order = Object.keys(labels);
  const rank = (row: T) => (order.includes(getKey(row)) ? order.indexOf(getKey(row)) : order.length);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
