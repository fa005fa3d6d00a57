import { describe, expect, it } from 'vitest';
import { listPages } from '../../../src/site/pages.ts';
import { content } from './fixture.ts';

const toSpanish = <T extends { id: string }>(entries: readonly T[]) => [
  ...entries,
  ...entries.map((entry) => ({ ...entry, id: entry.id.replace(/\ben\b/, 'es') })),
];

/** Their words are in the fixture in English alone. */
const TABLES = ['data/datapackage.json'];

/** The content with its written pages and explainers in a language that is being written. */
const list = (faulty: string[], changes: Partial<typeof content> = {}) =>
  listPages(
    {
      ...content,
      analyses: toSpanish(content.analyses),
      sections: toSpanish(content.sections),
      pages: toSpanish(content.pages),
      drafts: [{ id: 'es', data: { faulty } }],
      ...changes,
    },
    ['en'],
  )
    .filter(({ locale }) => locale === 'es')
    .map(({ href }) => href);

describe('the pages of a language that is being written', () => {
  it('are those whose words are whole', () => {
    expect(list([...TABLES, 'claims.yaml', 'analyses/lamps/es/02-keeper.mdx', 'people.yaml'])).toEqual([
      '/es/about/',
      '/es/terms/',
      '/es/timeline/',
      '/es/dark/easy/',
      '/es/dark/print/',
      '/es/dark/outcome/',
    ]);
  });

  it('are not there before what all of them show', () => {
    expect(list(TABLES)).toContain('/es/');
    expect(list([...TABLES, 'pages/es/home.mdx'])).toEqual([]);
    expect(list(TABLES, { analyses: content.analyses })).toEqual([]);
  });

  it('are not there where the site is built', () => {
    expect(list(TABLES, { drafts: [] })).toEqual([]);
  });
});
