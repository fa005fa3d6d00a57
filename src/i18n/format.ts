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

/** What is worked out once for each language. */
function perLocale<T extends object>(work: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, T>();
  return (locale) => {
    const worked = known.get(locale) ?? work(locale);
    known.set(locale, worked);
    return worked;
  };
}

/** The signs between thousands and before decimals. */
export const getSeparators = perLocale((locale) => {
  const parts = keep(Intl.NumberFormat, locale, {}).formatToParts(1_234_567.8);
  const find = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: find('group'), decimal: find('decimal') };
});

/** The twelve months in words, in lower case. */
export const getMonths = perLocale((locale) => {
  const format = keep(Intl.DateTimeFormat, locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2000, i)).toLowerCase());
});

/** A number with its unit: “8 per cent”, “8 %” on one line; a `#` in the unit is the place of the number. */
export function formatMeasure(value: number, unit: string, locale: string): string {
  const number = formatNumber(value, locale, 2);
  const space = unit.startsWith('%') ? '\u00a0' : ' ';
  return unit.includes('#') ? unit.replace('#', number) : `${number}${space}${unit}`.trim();
}

const toDateFormat = (precision: number, locale: string) =>
  keep(Intl.DateTimeFormat, locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 4 && { month: 'long' as const }),
    ...(precision > 7 && { day: 'numeric' as const }),
  });

/** A date as precisely as it is known: “2016”, “August 2016”, “5 August 2016”. */
export const formatDate = (date: string, locale: string): string =>
  toDateFormat(date.length, locale).format(Date.parse(date));

/** The day that a text names as the language writes it, such as “5 August 2016”; nothing where it names none. */
export function parseDate(text: string, locale: string): string | undefined {
  const [, year] = /(?<!\d)(\d{4})(?!\d)/.exec(text) ?? [];
  const [, day] = /(?<!\d)(\d{1,2})(?!\d)/.exec(text) ?? [];
  if (!year || !day) return undefined;
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  return months
    .map((month) => `${year}-${month}-${day.padStart(2, '0')}`)
    .find((date) => !Number.isNaN(Date.parse(date)) && formatDate(date, locale) === text);
}

/** A date, or a period: “3–5 January 2026”. */
export function formatPeriod(date: string, until: string | undefined, locale: string): string {
  if (!until) return formatDate(date, locale);
  if (date.length === until.length) {
    const range = toDateFormat(date.length, locale).formatRange(Date.parse(date), Date.parse(until));
    // Single words are joined without spaces, in both languages.
    return range.replace(/^(\S+)\s–\s/u, '$1–');
  }
  return getLocale(locale).catalogue.context.period(formatDate(date, locale), formatDate(until, locale));
}
