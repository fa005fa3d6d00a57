import { z } from 'astro/zod';

/** In capitals alone: “todo” is a word of Spanish. */
const PLACEHOLDER = /\b(?:TODO|FIXME|TBD|XXX)\b|[Ll]orem ipsum/;

/** True where a text still holds a word that stands for text to come. */
export const hasPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/** Controls, and what turns the direction of writing or takes no room: none of it is seen, all of it changes what is read. */
const HIDDEN = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Names the first sign of a text that nobody sees, such as U+202E. */
export function findHidden(text: string): string | undefined {
  const code = HIDDEN.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** More than any field needs, and little enough for whatever reads it. */
const MOST_SIGNS = 5000;

/** A text that a reader will see: not empty, no placeholder, nothing hidden. It may have several lines. */
export const lines = z
  .string()
  .trim()
  .min(1, 'is empty; write the text')
  .max(MOST_SIGNS, `has more than ${MOST_SIGNS} signs; write it shorter`)
  .refine((text) => !hasPlaceholder(text), 'holds a placeholder; write the real text')
  .refine((text) => !findHidden(text), {
    error: ({ input }) => `holds the invisible sign ${findHidden(String(input))}; take it out`,
  });

/** The same on one line, as titles and names are, which go into files that are read by the line. */
export const prose = lines.refine((text) => !/[\r\n]/.test(text), 'has a line break; write it as one line');

/** The same, and no longer. */
export const upTo = (most: number) => prose.max(most, `is longer than ${most} characters; shorten it`);

/** In characters: those who show previews cut what is longer. */
export const TITLE_LIMIT = 70;
export const SUMMARY_LIMITS = { least: 60, most: 200 };

/** The title of a page. */
export const headline = upTo(TITLE_LIMIT);

/** What a page holds, for link previews. */
export const summary = upTo(SUMMARY_LIMITS.most).min(
  SUMMARY_LIMITS.least,
  `is shorter than ${SUMMARY_LIMITS.least} characters; say more`,
);

/** Whether an address has a user before its host, as in https://bbc.com@evil.example/. */
export const namesUser = (address: string): boolean => {
  const { username = '', password = '' } = URL.parse(address) ?? {};
  return username !== '' || password !== '';
};

/** The address of a page of somebody else. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^/?#\s]/i, { error: 'is not a web address; write one that begins with https://', abort: true })
  .regex(/^(?:(?![\\{}"<>^`])[!-~])*$/, {
    error: 'has a space or a sign that addresses write with %; copy it from the browser',
    abort: true,
  })
  .refine((address) => URL.canParse(address), { error: 'is not a web address; copy it from the browser', abort: true })
  .refine(
    (address) => !namesUser(address),
    'names a user before its host, as if it were another site; copy it from the browser',
  );

/** A kebab-case id, as used in addresses and anchors. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not a lower-case id such as oil-production');

/** So many ids in one text, with a space between each two. */
export const ids = (least: number, most: number) =>
  z.string().superRefine((text, { addIssue }) => {
    const named = text.split(' ');
    const [wrong] = named.filter((name) => !id.safeParse(name).success);
    const [twin] = named.filter((name, i) => named.indexOf(name) < i);
    if (wrong !== undefined)
      addIssue(`holds “${wrong}”, which is no lower-case id; write ids such as recall-suspended with a space between`);
    else if (twin) addIssue(`names ${twin} twice; keep one`);
    else if (named.length < least || named.length > most)
      addIssue(`names ${named.length}; write ${least} to ${most} of them`);
  });

const LAST_YEAR = 2100;

/** A month has the days that it has, and a year is not a slip of the keyboard. */
const date = (pattern: RegExp, otherwise: string) =>
  z
    .string()
    .regex(pattern, { error: otherwise, abort: true })
    .refine((text) => Number(text.slice(0, 4)) <= LAST_YEAR, {
      error: ({ input }) => `is “${input}”, a year after ${LAST_YEAR}; correct it`,
    })
    .refine((text) => text.length < 10 || new Date(text).toISOString().startsWith(text), {
      error: ({ input }) => `is “${input}”, a day that its month does not have; correct it`,
    });

/** A date as precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = date(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'is not a date such as 2016, 2016-08 or 2016-08-05',
);

/** A whole date: YYYY-MM-DD. */
export const wholeDate = date(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not a date such as 2026-11-23');

/** The code of a language that somebody else writes in. */
export const language = z.string().regex(/^[a-z]{2}$/, 'is not a language such as es');

/** A paragraph of an original, such as A-08: letters that no other analysis has, and its number in two digits. */
export const paragraphId = z.string().regex(/^[A-Z]{1,3}-\d\d$/, 'is not a paragraph id such as A-08');

/** The two parts of such an id: "A" and 8. */
export const readParagraphId = (id: string): { letters: string; number: number } => ({
  letters: id.slice(0, -3),
  number: Number(id.slice(-2)),
});

/** Id of the passage that retells it. */
export const toPassageId = (paragraph: string): string => paragraph.toLowerCase();

/** Words by language. */
export const localised = z.record(z.string(), prose);
