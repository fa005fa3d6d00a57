// Content with as many made-up analyses as asked for: each is the long one of ours under another slug, with a date, titles,
// paragraphs, claims and judgements of its own, in every language.
import { parse, stringify } from 'yaml';

type Files = Map<string, string>;
type Words = Record<string, string>;
type Entries = Record<string, Record<string, unknown>>;

const LONG = 'twist-in-caracas';
/** The letter of its paragraphs, and what the ids of its claims and judgements begin with. */
const PARAGRAPH = /\bB-(?=\d\d\b)/g;
const OWN_ID = /^(?:twist|jb)-/;
/** Month of the latest copy, counted from the year 0; the others lie before it, a month apart or more. */
const LATEST = 2022 * 12 + 1;
const SPREAD = 50 * 12;
const A = 'A'.charCodeAt(0);

/** Three letters that no analysis of ours has. */
const toLetters = (i: number) =>
  String.fromCharCode(A + Math.floor(i / 676) + 1, A + (Math.floor(i / 26) % 26), A + (i % 26));

const toMonth = (i: number, count: number) => {
  const month = LATEST - i * Math.max(1, Math.floor(SPREAD / count));
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
};

const toSlug = (letters: string) => `copy-${letters.toLowerCase()}`;

function copyText(path: string, text: string, letters: string, date: string): string {
  const [, , locale, file = ''] = path.split('/');
  const name = file.replace(/^\d\d-|\.mdx$/g, '').replaceAll('-', ' ');
  return text
    .replace(PARAGRAPH, `${letters}-`)
    .replace(/<Claim id="twist-/g, `<Claim id="${toSlug(letters)}-`)
    .replace(/^(title|headline): .*$/m, `$1: "${letters}: ${name}"`)
    .replace(/^( {2}title: "?)/m, `$1${letters}: `)
    .replace(
      /^summary: .*$/m,
      `summary: "${letters}: ${name} (${locale}). Made up to measure how long many analyses take to build."`,
    )
    .replace(/^( {2}- title: )"?(.*?)"?$/m, `$1"${letters}: $2"`)
    .replace(/^ {2}date: .*$/m, `  date: "${date}"`)
    .replace(/^years: .*$/m, '');
}

const prefix = (words: unknown, letters: string) =>
  Object.fromEntries(Object.entries(words as Words).map(([locale, text]) => [locale, `${letters}: ${text}`]));

/** Copies of the entries that belong to the long one. */
const copyEntries = (entries: Entries, letters: string): Entries =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([id]) => OWN_ID.test(id))
      .map(([id, entry]) => [
        id.replace(OWN_ID, `${toSlug(letters)}-`),
        {
          ...entry,
          paragraph: String(entry['paragraph']).replace(PARAGRAPH, `${letters}-`),
          ...Object.fromEntries(
            ['said', 'by', 'voice'].flatMap((key) => (entry[key] ? [[key, prefix(entry[key], letters)]] : [])),
          ),
        },
      ]),
  );

/** What stands of the long one's paragraphs stands of those of the copies. */
const spreadList = (paragraphs: readonly string[], copies: readonly string[]) => {
  const own = paragraphs.filter((paragraph) => paragraph.startsWith('B-'));
  return [...paragraphs, ...copies.flatMap((letters) => own.map((one) => one.replace(PARAGRAPH, `${letters}-`)))];
};

/** What is said of a person or a term holds for the copies as well. */
function spread(entry: Record<string, unknown>, copies: readonly string[]): object {
  const changed = Object.entries(entry).map(([key, value]) => {
    if (key === 'paragraphs') return [key, spreadList(value as string[], copies)];
    const said = key === 'then' ? (value as Record<string, unknown>)[LONG] : undefined;
    if (said === undefined) return [key, value];
    return [key, { ...(value as object), ...Object.fromEntries(copies.map((letters) => [toSlug(letters), said])) }];
  });
  return Object.fromEntries(changed);
}

/** Quantities that are no claims are none in the copies. */
const spreadExceptions = (exceptions: readonly { paragraph: string }[], copies: readonly string[]) =>
  exceptions.flatMap((one) => spreadList([one.paragraph], copies).map((paragraph) => ({ ...one, paragraph })));

/** The content with `count` copies beside what it has. */
export function multiply(content: Files, count: number): Files {
  const all = new Map(content);
  const copies = Array.from({ length: count }, (_, i) => toLetters(i));
  const change = (file: string, make: (fields: Entries) => object) =>
    all.set(
      file,
      stringify(make(parse(content.get(file) ?? '', { merge: true })), { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  const join = (entries: Entries) =>
    Object.assign({}, entries, ...copies.map((letters) => copyEntries(entries, letters)));
  const spreadAll = (entries: Entries) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, spread(entry, copies)]));

  for (const [path, text] of content)
    if (path.startsWith(`analyses/${LONG}/`))
      for (const [i, letters] of copies.entries())
        all.set(path.replace(LONG, toSlug(letters)), copyText(path, text, letters, toMonth(i, count)));
  change('claims.yaml', ({ claims = {}, exceptions }) => ({
    claims: join(claims as Entries),
    exceptions: spreadExceptions(exceptions as unknown as { paragraph: string }[], copies),
  }));
  change('judgements.yaml', join);
  change('people.yaml', spreadAll);
  change('terms.yaml', spreadAll);
  return all;
}
