// The texts of a language in units that are translated, confirmed and compared each by itself: a passage with its notes, what
// else a section says, an entry of a file.

import { createHash } from 'node:crypto';
import type { Analysis } from '../schemas/analysis.ts';
import type { Resource } from '../schemas/dataPackage.ts';
import type { Page } from '../schemas/page.ts';
import type { Person } from '../schemas/person.ts';
import type { Section } from '../schemas/section.ts';
import type { Explainer } from './readAnalysis.ts';
import type { TagUse } from './readBody.ts';
import type { Mdx } from './readMdx.ts';
import type { Place } from './report.ts';
import { DATA_PACKAGE } from './sortFiles.ts';

export interface Unit {
  text: string;
  place: Place;
}

/** Units by their ids: `A-03`, `slow-motion-coup/01-who-is-in-charge`, `claims/coup-poll`. */
export type Units = Map<string, Unit>;

/** What units are made of. */
export interface Texts {
  explainers: readonly Explainer[];
  pages: readonly Mdx<Page>[];
  /** Values with words by language, by the name that their ids begin with. */
  entries: Readonly<Record<string, Entries>>;
  tables: ReadonlyMap<string, { resource: Resource }>;
  people: Iterable<Person>;
}

interface Entries {
  values: ReadonlyMap<string, unknown>;
  toFile: (id: string) => string;
}

/** Stands for a text; eight signs tell some hundred texts apart. */
export const toFingerprint = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);

const toLines = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join('\n');

/** Every text in a value. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

/** Every text in a value that belongs to a language. */
function listWordsOf(value: unknown, locale: string): string[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === locale ? listStrings(inner) : listWordsOf(inner, locale),
  );
}

const listFrontMatter = ({ headline, standfirst, summary, keyPoints, today, ...more }: Analysis): string[] => [
  ...[headline, standfirst, summary, ...keyPoints, today.text],
  ...[...more.sinceThen, ...(more.outcome ?? [])].map(({ text }) => text),
  ...(more.easy ?? []).flatMap(({ title, text }) => [title, text]),
  ...(more.handout
    ? [...more.handout.disputed, ...more.handout.questions, ...(more.handout.answers ?? []).map(({ text }) => text)]
    : []),
];

const listHead = (section: Section | undefined) => [
  ...[section?.title, section?.summary, section?.years?.join(' ')],
  ...[section?.card?.number, section?.card?.words],
];

function listExplainer({ folder, index, sections }: Explainer): [string, Unit][] {
  const say = ({ text, props }: TagUse) => toLines([props['term'], props['title'], text]);
  return [
    ...(index?.data
      ? [
          [
            `${folder.slug}/index`,
            { text: toLines([...listFrontMatter(index.data), index.text]), place: { file: index.file } },
          ] as [string, Unit],
        ]
      : []),
    ...sections.flatMap(({ file, data, uses }): [string, Unit][] => {
      const passages = uses.filter(({ name }) => name === 'Passage');
      const around = uses.filter(({ name }) => name === 'Aside' || name === 'Pullout');
      const id = `${folder.slug}/${file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length)}`;
      return [
        [id, { text: toLines([...listHead(data), ...around.map(say)]), place: { file } }],
        ...passages.map((passage): [string, Unit] => {
          const notes = uses.filter((use) => use.name === 'Note' && use.passage === passage);
          const { file: at, line } = passage;
          return [
            passage.props['of'] ?? '',
            { text: toLines([passage.text, ...notes.map(say)]), place: { file: at, line } },
          ];
        }),
      ];
    }),
  ];
}

/** What a table says of itself in its first language, or in its `words`. */
function listTable(resource: Resource, locale: string, isFirst: boolean): string[] {
  if (!isFirst) return listStrings(resource.words[locale]);
  const { title, description, edition, caveats, licenses, provenance, schema } = resource;
  const fields = schema.fields.flatMap((field) => [field.title, field.unit, field.description]);
  const named = [...licenses.map((licence) => licence.title), ...provenance.map((origin) => origin.transformation)];
  return [title, description, edition, ...caveats, ...named, ...fields].flatMap((text) => text ?? []);
}

/** The units of a language that have words. */
export function listUnits({ explainers, pages, entries, tables }: Texts, locale: string, isFirst: boolean): Units {
  const own = explainers.filter(({ folder }) => folder.locale === locale).flatMap(listExplainer);
  const written = pages
    .filter(({ file }) => file.startsWith(`pages/${locale}/`))
    .map(({ file, data, text }): [string, Unit] => [
      file.replace(`/${locale}/`, '/').replace('.mdx', ''),
      { text: toLines([...listStrings(data), text]), place: { file } },
    ]);
  const worded = Object.entries(entries).flatMap(([name, { values, toFile }]) =>
    [...values].map(([id, value]): [string, Unit] => [
      `${name}/${id}`,
      { text: toLines(listWordsOf(value, locale)), place: { file: toFile(id) } },
    ]),
  );
  const described = [...tables].map(([name, { resource }]): [string, Unit] => [
    `data/${name}`,
    { text: toLines(listTable(resource, locale, isFirst)), place: { file: DATA_PACKAGE } },
  ]);
  return new Map([...own, ...written, ...worded, ...described].filter(([, { text }]) => text !== ''));
}
