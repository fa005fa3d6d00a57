import { formatNumber } from '../i18n/format.ts';

/** A value as a label prints it: whole from a hundred on, one decimal from one on, else two. */
export function formatValue(value: number, locale: string): string {
  const size = Math.abs(value);
  return formatNumber(value, locale, size >= 100 ? 0 : size >= 1 ? 1 : 2);
}
