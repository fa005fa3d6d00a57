import { getLocale } from './locales.ts';

const known = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** What makes a formatter is slow, so each is made once. */
function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(
  make: new (tag: string, options: object) => T,
  locale: string,
  options: object,
): T {
  const key = JSON.stringify([make.name, locale, options]);
  const made = (known.get(key) as T | undefined) ?? new make(getLocale(locale).tag, options);
  known.set(key, made);
  return made;
}

/** A number as a reader of the language expects it: 65,374.1 in English; a true minus sign. `digits` are decimals at most. */
export function formatNumber(value: number, locale: string, digits: number | Intl.NumberFormatOptions = 1): string {
  const options = typeof digits === 'number' ? { maximumFractionDigits: digits } : digits;
  return keep(Intl.NumberFormat, locale, options).format(value).replace('-', '−');
}

/** The signs between thousands and before decimals. */
export function getSeparators(locale: string): { group: string; decimal: string } {
  const parts = keep(Intl.NumberFormat, locale, {}).formatToParts(1_234_567.8);
  const find = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: find('group'), decimal: find('decimal') };
}

/** A number with its unit: “8 per cent”; a `#` in the unit is the place of the number. */
export function formatMeasure(value: number, unit: string, locale: string): string {
  const number = formatNumber(value, locale, 2);
  return unit.includes('#') ? unit.replace('#', number) : `${number} ${unit}`.trim();
}

/** A date as precisely as it is known: “2016”, “August 2016”, “5 August 2016”. */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number | undefined, number | undefined];
  const options = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return keep(Intl.DateTimeFormat, locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A date, or a period from one date to another. */
export function formatPeriod(date: string, until: string | undefined, locale: string): string {
  const { period } = getLocale(locale).catalogue.context;
  return until ? period(formatDate(date, locale), formatDate(until, locale)) : formatDate(date, locale);
}
