import { z } from 'astro/zod';

const PLACEHOLDER = /\b(TODO|FIXME|TBD|XXX)\b|lorem ipsum/i;

/** True where a text still holds a word that stands for text to come. */
export const hasPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/** A text that a reader will see: not empty, no placeholder. */
export const prose = z
  .string()
  .trim()
  .min(1, 'is empty; write the text')
  .refine((text) => !hasPlaceholder(text), 'holds a placeholder; write the real text');

/** A kebab-case id, as used in addresses and anchors. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not a lower-case id such as oil-production');

/** A date as precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date such as 2016, 2016-08 or 2016-08-05');

/** A whole date: YYYY-MM-DD. */
export const wholeDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not a date such as 2026-11-23');

/** A paragraph of an original, such as A-08. */
export const paragraphId = z.string().regex(/^[A-Z]-\d\d$/, 'is not a paragraph id such as A-08');
