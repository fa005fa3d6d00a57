// A site of made-up analyses in two languages: English, and one that is made from it. What an editor of a language adds is
// added here: its words in every file of the content, its catalogue, and its line in the list of languages.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../src/build/root.ts';
import { readFolder } from '../../src/content/readFolder.ts';
import { toValdoran, valdoran } from '../fixtures/valdora/valdoran.ts';
import { addContent, copyThird, makeSite, readThird } from './fixtureSite.ts';

type Files = Map<string, string>;

const { code } = valdoran;
const FOLDER = join(root, 'tests/fixtures/valdora');
/** Fields of front matter that are no words, or names that every language shares. */
const KEPT = new Set([
  'date',
  'url',
  'published',
  'updated',
  'asOf',
  'chart',
  'paragraphs',
  'authors',
  'publisher',
  'place',
]);

/** Figures are written with a comma before decimals. */
const toWords = (text: string) => toValdoran(text).replace(/(?<=\d)\.(?=\d)/g, ',');

function translateFields(value: unknown, key = ''): unknown {
  if (KEPT.has(key)) return value;
  if (typeof value === 'string') return toWords(value);
  if (Array.isArray(value)) return value.map((item) => translateFields(item));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translateFields(inner, name)]));
  return value;
}

/** The prose and the words in tags; ids and names of tags stay. */
const translateBody = (body: string) =>
  body
    .split(/(<[^>]*>|\{#[^}]*\})/)
    .map((piece) => {
      if (piece.startsWith('{')) return piece;
      if (!piece.startsWith('<')) return toWords(piece);
      return piece.replace(/\b(term|title)="([^"]*)"/g, (_, name, text) => `${name}="${toWords(text)}"`);
    })
    .join('');

function translateMdx(text: string): string {
  const [, front = '', ...body] = text.split(/^---$/m);
  return `---\n${stringify(translateFields(parse(front)), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---${translateBody(body.join('---'))}`;
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

const addTableWords = (table: Table) => ({
  ...table,
  words: {
    [code]: translateFields({
      title: table.title,
      description: table.description,
      edition: table.edition,
      caveats: table.caveats ?? [],
      licenses: table.licenses.map(({ title }) => title),
      fields: Object.fromEntries(
        table.schema.fields.map(({ name, title, unit, description }) => [
          name,
          { title, ...(unit && { unit }), ...(description && { description }) },
        ]),
      ),
    }),
  },
});

/** Every file in English, and what the second language adds. */
function translateContent(files: Files): Files {
  const all = new Map(files);
  for (const [path, text] of files) {
    if (path.endsWith('.mdx')) all.set(path.replace('/en/', `/${code}/`), translateMdx(text));
    else if (path.endsWith('.yaml')) all.set(path, stringify(addWords(parse(text)), { lineWidth: 0 }));
    else if (path.endsWith('.json')) {
      const tables = JSON.parse(text);
      all.set(path, JSON.stringify({ ...tables, resources: tables.resources.map(addTableWords) }));
    }
  }
  return all;
}

/** Two made-up analyses in two languages. */
async function makeBilingualContent(): Promise<Files> {
  const third = await readThird();
  const english = [third, copyThird(third, 'D', '2012-03-20')].reduce(
    addContent,
    await readFolder(join(FOLDER, 'content')),
  );
  return translateContent(english);
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
