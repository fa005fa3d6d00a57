const NUMBERS = [
  'cero',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

/** A count before what it counts; of one alone the words are given whole, since they say its gender: “una línea”. */
export const countInSpanish = (count: number, one: string, noun: string): string =>
  count === 1 ? one : `${NUMBERS[count] ?? count} ${noun}`;

/** A title in quotation marks; its own become those of the inner kind. */
export const quoteInSpanish = (title: string): string => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`;

/** Days take an article, months and years do not: “el 5 de agosto de 2016”, “agosto de 2016”. */
const isDay = (date: string) => /^\d{1,2}[\s–]/.test(date);

/** “el 5 de agosto de 2016”, “en agosto de 2016”. */
export const onDate = (date: string): string => `${isDay(date) ? 'el' : 'en'} ${date}`;

/** “del 5 de agosto de 2016”, “de agosto de 2016”. */
export const ofDate = (date: string): string => `${isDay(date) ? 'del' : 'de'} ${date}`;

/** “hasta el 5 de agosto de 2016”, “hasta agosto de 2016”. */
export const untilDate = (date: string): string => `hasta ${isDay(date) ? 'el ' : ''}${date}`;
