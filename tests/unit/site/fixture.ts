import type { Chart } from '../../../src/charts/registry.ts';
import type { Analysis } from '../../../src/schemas/analysis.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';
import type { SiteContent } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';

const toAnalysis = (headline: string, date: string): Analysis =>
  ({
    headline,
    summary: `${headline}: a summary.`,
    published: '2026-11-23',
    standfirst: 'The lamps.',
    keyPoints: ['They are lit.'],
    original: {
      title: 'Who Lights the Lamps?',
      authors: [],
      publisher: 'Sea Board',
      date,
      paragraphs: ['A-01', 'A-02'],
    },
    handout: { chart: 'count', disputed: [], questions: [] },
    outcomeCharts: [],
    outcome: [{ date: '1930', text: 'The keepers came back.', events: ['keepers-return'] }],
  }) as unknown as Analysis;

/** Two made-up analyses, the later one first, of which the earlier has two parts and a chart. */
export const content: SiteContent = {
  analyses: [
    {
      id: 'dark/en',
      data: {
        ...toAnalysis('Dark', '2024-01'),
        handout: { chart: 'count', questions: ['Who pays?', 'Who lit them?'], answers: [] } as never,
        easy: [
          { title: 'Who went?', text: 'The keepers went. '.repeat(100) },
          { title: 'What came after', text: 'They came back.' },
        ],
      },
    },
    { id: 'lamps/en', data: { ...toAnalysis('Lamps', '2022-03'), updated: '2026-12-01' } },
  ],
  sections: [
    {
      id: 'lamps/en/02-keeper',
      data: {
        title: 'The keeper',
        summary: 'Who keeps.',
        charts: ['count'],
        paragraphs: ['A-02'],
        texts: [],
        marks: {},
        words: 200,
      },
    },
    {
      id: 'lamps/en/01-board',
      data: {
        title: 'The board',
        summary: 'Who orders.',
        charts: [],
        pullout: 'Who ordered it?',
        paragraphs: ['A-01'],
        texts: [],
        marks: {},
        words: 300,
      },
    },
  ],
  charts: [
    {
      id: 'count',
      data: {
        data: 'lamps',
        subject: 'oil',
        text: { en: { title: 'Ever more', subtitle: 'Lamps' } },
      } as unknown as Chart,
    },
  ],
  tables: [
    { name: 'lamps', edition: '1923', sources: [{ title: 'Sea Board, Gazette' }], licenses: [] } as unknown as Resource,
  ],
  people: [
    {
      data: {
        name: 'Ada Wind',
        kind: 'person',
        group: 'abroad',
        forms: ['Ada Wind'],
        paragraphs: [],
        // biome-ignore lint/suspicious/noThenProperty: it is no function, so nobody awaits it.
        then: {},
        sources: [],
        since: { asOf: '2026-11', text: { en: 'She lit the lamps.' }, sources: ['gazette'] },
      },
    },
  ],
  terms: [{ id: 'wick' }, { id: 'trimmer' }],
  events: [
    {
      data: {
        date: '1921-05',
        precision: 'month',
        topic: 'power',
        core: false,
        actors: [],
        answers: [],
        status: 'one',
        sources: ['gazette'],
        text: { en: 'The keepers left.' },
      },
    },
  ],
  claims: [],
  judgements: [],
  drafts: [],
  pages: [
    {
      id: 'en/home',
      data: {
        title: 'Lamps',
        summary: 'What lamps do.',
        topic: { name: 'Lamps', place: 'Norway', level: 'Lamps lit', charts: 'Charts' },
      },
    },
    { id: 'en/about', data: { title: 'About', summary: 'Who we are.' } },
  ],
};

const pages = listPages(content, ['en']);

/** The page at a path. */
export function getPage(path: string) {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`No page at ${path}.`);
  return page;
}
