// A site of made-up analyses in two languages: English, and one that is made from it. What an editor of a language adds is
// added here: its words in every file of the content, its catalogue, and its line in the list of languages.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify as formatCsv } from 'csv-stringify/sync';
import { parse, stringify } from 'yaml';
import { root } from '../../src/build/root.ts';
import { readFolder } from '../../src/content/readFolder.ts';
import { toValdoran, valdoran } from '../fixtures/valdora/valdoran.ts';
import { addContent, makeSite, readThird } from './fixtureSite.ts';

type Files = Map<string, string>;

const { code, tag } = valdoran;
const FOLDER = join(root, 'tests/fixtures/valdora');
/** Fields of front matter that are no words, or names that every language shares. */
const KEPT = new Set(
  (
    'date until url published updated asOf years chart outcomeCharts section paragraphs events people authors ' +
    'publisher place'
  ).split(' '),
);
/** Columns of words, and what the same is called in the second language. */
const WORD_COLUMNS = new Map([
  ['en', code],
  ['name_en', `name_${code}`],
]);

/** Figures are written with a comma before decimals, and a point between thousands. */
const toWords = (text: string) => toValdoran(text).replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? ',' : '.'));

function translateFields(value: unknown, key = ''): unknown {
  if (KEPT.has(key)) return value;
  if (typeof value === 'string') return toWords(value);
  if (Array.isArray(value)) return value.map((item) => translateFields(item));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translateFields(inner, name)]));
  return value;
}

const formatDay = (day: string) =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day} UTC`));

/** The prose and the words in tags; ids, names of tags and addresses stay. The day of a change is one in its language. */
const translateBody = (body: string) =>
  body
    .split(/(<[^>]*>|\{#[^}]*\}|\]\([^)]*\)|(?<=^- )\d+ \p{L}+ \d{4}(?=:))/mu)
    .map((piece) => {
      if (/^(?:\{#|\]\()/.test(piece)) return piece;
      if (/^\d+ \p{L}+ \d{4}$/u.test(piece)) return formatDay(piece);
      if (!piece.startsWith('<')) return toWords(piece);
      return piece.replace(/\b(term|title)="([^"]*)"/g, (_, name, text) => `${name}="${toWords(text)}"`);
    })
    .join('');

/** Dates stay in quotation marks. */
const YAML = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

function translateMdx(text: string): string {
  const [, front = '', ...body] = text.split(/^---$/m);
  return `---\n${stringify(translateFields(parse(front)), YAML)}---${translateBody(body.join('---'))}`;
}

/** Adds the language wherever words stand in English. */
function addWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addWords);
  if (!value || typeof value !== 'object') return value;
  if ('en' in value) return { ...value, [code]: translateFields(value.en) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, addWords(inner)]));
}

interface Table {
  title: string;
  description: string;
  edition: string;
  caveats?: string[];
  licenses: { title: string }[];
  schema: { fields: { name: string; title: string; unit?: string; description?: string }[] };
}

/** Each item, and after it the same in the second language where it is of a column of words. */
const addColumns = <T>(items: readonly T[], names: readonly string[], toOther: (item: T, name: string) => T): T[] =>
  items.flatMap((item, i) => {
    const other = WORD_COLUMNS.get(names[i] ?? '');
    return other ? [item, toOther(item, other)] : [item];
  });

/** A table with a column of words in the second language beside each in the first. */
function translateTable(text: string): string {
  const [head = [], ...rows] = parseCsv(text) as string[][];
  return formatCsv([addColumns(head, head, (_, name) => name), ...rows.map((row) => addColumns(row, head, toWords))]);
}

function addTableWords(table: Table) {
  const { fields } = table.schema;
  const names = fields.map(({ name }) => name);
  const all = addColumns(fields, names, (field, name) => ({ ...field, name }));
  const own = {
    title: table.title,
    description: table.description,
    edition: table.edition,
    caveats: table.caveats ?? [],
    licenses: table.licenses.map(({ title }) => title),
  };
  const ofFields = all.map(({ name, title, unit, description }) => [
    name,
    translateFields({ title, ...(unit && { unit }), ...(description && { description }) }),
  ]);
  return {
    ...table,
    schema: { ...table.schema, fields: all },
    words: { [code]: { ...(translateFields(own) as typeof own), fields: Object.fromEntries(ofFields) } },
  };
}

/** Every file in English, and what the second language adds. */
function translateContent(files: Files): Files {
  const all = new Map(files);
  for (const [path, text] of files) {
    if (path.endsWith('.mdx')) all.set(path.replace('/en/', `/${code}/`), translateMdx(text));
    else if (path.endsWith('.csv')) all.set(path, translateTable(text));
    else if (path.endsWith('.yaml')) all.set(path, stringify(addWords(parse(text)), YAML));
    else if (path.endsWith('.json')) {
      const tables = JSON.parse(text);
      all.set(path, JSON.stringify({ ...tables, resources: tables.resources.map(addTableWords) }));
    }
  }
  return all;
}

/** Two made-up analyses in two languages. */
async function makeBilingualContent(): Promise<Files> {
  return translateContent(addContent(await readFolder(join(FOLDER, 'content')), await readThird()));
}

/** Writes the site of made-up analyses in two languages into a folder. */
export async function makeBilingualSite(dir: string): Promise<void> {
  await makeSite(dir, await makeBilingualContent());
  const list = join(dir, 'src/i18n/locales.ts');
  const catalogue = await readFile(join(FOLDER, 'valdoran.ts'), 'utf8');
  await writeFile(join(dir, 'src/i18n/valdoran.ts'), catalogue.replaceAll('../../../src/i18n/', './'));
  const text = await readFile(list, 'utf8');
  // English, which is the first, and this one.
  const both = text.replace(/(?<=export const locales.*= \[\n.*\n)[^;]*\];/, '  valdoran,\n];');
  await writeFile(list, `import { valdoran } from './valdoran.ts';\n${both}`);
}
