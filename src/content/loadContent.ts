// The one reading of `content/`: from files to checked values and faults. The build, the command that checks, Astro’s
// collections and the tests all start from what it gives.

import type { z } from 'astro/zod';
import { ledgerSchema } from '../schemas/claim.ts';
import type { Page } from '../schemas/page.ts';
import type { Section } from '../schemas/section.ts';
import { alignLanguages, type Translations } from './alignLanguages.ts';
import type { Languages } from './languages.ts';
import { checkAnalysis, type Explainer, readAnalysis } from './readAnalysis.ts';
import { readCharts, toChartId } from './readCharts.ts';
import { readContext } from './readContext.ts';
import { readFields } from './readFields.ts';
import { readFolder } from './readFolder.ts';
import { forms, type Mdx, readMdx } from './readMdx.ts';
import { readTables } from './readTables.ts';
import { createAdd, sortFaults } from './report.ts';
import { checkLedger } from './rules/checkClaims.ts';
import { checkLetters } from './rules/checkPassages.ts';
import { CONTEXT, DATA_PACKAGE, LEDGER, sortFiles } from './sortFiles.ts';
import { findOlder } from './translations.ts';

/** Values of each collection by their ids, and faults; where there are none, the values are whole. */
export type Content = ReturnType<typeof readContent>;

export type SectionData = NonNullable<ReturnType<typeof toSection>>;

const PROP = { Chart: 'id', Passage: 'of' } as const;

const listProps = ({ uses }: Mdx<unknown>, tag: keyof typeof PROP) =>
  uses.flatMap(({ name, props }) => (name === tag ? (props[PROP[tag]] ?? []) : []));

/** Where a claim is marked: the paragraph, and what stands in the mark. */
const listMarks = ({ uses }: Mdx<unknown>) =>
  Object.fromEntries(
    uses.flatMap(({ name, props: { id }, text, paragraph = text }) =>
      name === 'Claim' && id ? [[id, { paragraph, text }] as const] : [],
    ),
  );

/**
 * A section with its charts and the paragraphs that it retells, in order, their texts, the marks of its claims, how many words it has and its
 * first pull-out; where the first language has changed, with the day up to which it was compared.
 */
function toSection(section: Mdx<Section>, translations: Translations) {
  const { data, words, file } = section;
  const [, slug, locale = '', name] = file.replace('.mdx', '').split('/');
  const paragraphs = listProps(section, 'Passage');
  const older = findOlder(translations.get(locale) ?? [], [`${slug}/${name}`, ...paragraphs]);
  const charts = listProps(section, 'Chart');
  /** Of each paragraph. */
  const texts = section.uses.flatMap(({ name, text }) => (name === 'Passage' ? [text] : []));
  const pullout = section.uses.find(({ name }) => name === 'Pullout')?.text;
  const found = { charts, paragraphs, texts, marks: listMarks(section), words };
  return data && { ...data, ...found, ...(pullout && { pullout }), ...(older && { older }) };
}

/** Pairs that have a value, by the path of their file without its beginning and its ending. */
const byId = <T>(pairs: readonly (readonly [file: string, value: T | undefined])[]): Map<string, T> =>
  new Map(
    pairs.flatMap(([file, value]) =>
      value === undefined ? [] : [[file.replace(/^\w+\/|(?:\/index)?\.mdx$/g, ''), value]],
    ),
  );

/** Paragraphs of every original; undefined where those of one cannot be read. */
function listParagraphs(explainers: readonly Explainer[]): Set<string> | undefined {
  const lists = explainers.map(({ paragraphs }) => paragraphs?.ids);
  return lists.includes(undefined) ? undefined : new Set(lists.flatMap((ids) => ids ?? []));
}

/**
 * Reads and checks the texts of all files.
 * @param files text of each file, by its path below `content/`
 */
export function readContent(files: ReadonlyMap<string, string>, languages: Languages, add = createAdd()) {
  const { locales } = languages;
  const tree = sortFiles(files, languages, add);
  const tables = readTables(tree.tables, files.get(DATA_PACKAGE), languages, add);
  const explainers = tree.folders.map((folder) => readAnalysis(folder, add));
  const pages = [...tree.pages].map(([file, text]) =>
    readMdx<z.ZodType<Page>>(file.endsWith('/home.mdx') ? forms.home : forms.page, file, text, add),
  );
  const slugs = [...new Set(tree.folders.map(({ slug }) => slug))];
  const charts = readCharts(tree.charts, { ...languages, tables, slugs }, add);
  const paragraphs = listParagraphs(explainers);
  const found = readFields(ledgerSchema, [LEDGER, files.get(LEDGER)], languages, add);
  const ledger = found?.data;

  if (ledger) checkLedger(ledger, found.fields, { tables, paragraphs, locales }, add);
  checkLetters(explainers, add);
  const rules = { charts: [...tree.charts.keys()].map(toChartId), ledger };
  for (const explainer of explainers) checkAnalysis(explainer, rules, add);

  const known = explainers.filter(({ folder }) => locales.includes(folder.locale));
  const context = readContext(files, { ...languages, explainers: known, charts, tables, paragraphs }, add);
  const claims = Object.entries(ledger?.claims ?? {});
  const toFile = (file: string) => () => file;
  const { people, terms, events, judgements } = context;
  const entries = {
    claims: { values: new Map(claims), toFile: toFile(LEDGER) },
    charts: { values: charts, toFile: (id: string) => `charts/${id}.yaml` },
    people: { values: people, toFile: toFile(CONTEXT.people) },
    terms: { values: terms, toFile: toFile(CONTEXT.terms) },
    events: { values: events, toFile: toFile(CONTEXT.events) },
    judgements: { values: judgements, toFile: toFile(CONTEXT.judgements) },
  };
  const texts = { explainers: known, pages, entries, tables: tables ?? new Map(), people: people.values() };
  const { units, translations } = alignLanguages(texts, locales, files, add);
  return {
    ...context,
    /** Texts of the first language, and how those of each other one stand to them. */
    units,
    translations,
    /** `<slug>/<locale>` */
    analyses: byId(explainers.flatMap(({ index }) => (index ? [[index.file, index.data]] : []))),
    /** `<slug>/<locale>/<nn>-<section>` */
    sections: byId(
      explainers.flatMap(({ sections }) => sections.map((section) => [section.file, toSection(section, translations)])),
    ),
    /** `<locale>/<name>` */
    pages: byId(pages.map(({ file, data, changes }) => [file, data && { ...data, changes }])),
    charts,
    /** What is read of languages that are being written, by their codes, and the files where their words are not whole. */
    drafts: new Map<string, { faulty: readonly string[] }>(),
    /** Each with its place in the ledger, whose exceptions serve the check alone. */
    claims: new Map(claims.map(([id, claim], position) => [id, { ...claim, position }])),
    data: new Map([...(tables ?? [])].map(([name, { resource, rows = [] }]) => [name, { resource, rows }])),
    /** How many files were read. */
    count: files.size,
    /** In the order of files and lines. */
    faults: sortFaults(add.faults),
  };
}

/**
 * Reads and checks a folder of content.
 * @param read what makes content of its files
 */
export async function loadContent(dir: string, languages: Languages, read = readContent): Promise<Content> {
  const add = createAdd();
  const files = await readFolder(dir, add).catch((error: Error) => add({ file: dir }, 'noFolder', error.message));
  return files ? read(files, languages, add) : { ...readContent(new Map(), languages), faults: add.faults };
}
