import { describe, expect, it } from 'vitest';
import { type Analysis, analysisSchema } from '../../../../src/schemas/analysis.ts';
import type { Resource } from '../../../../src/schemas/dataPackage.ts';
import { formatBib } from '../../../../src/site/cite/formatBib.ts';
import {
  type CitationStyle,
  formatCitations,
  formatRichCitations,
  formatRis,
} from '../../../../src/site/cite/formatCitations.ts';
import { type CitedWork, toName, toOriginalWork, toOwnWork, toSourceWorks } from '../../../../src/site/cite/works.ts';

const own = toOwnWork({
  id: 'lamps-keepers',
  title: 'Two keepers and a storm',
  url: 'https://lamps.example/lamps/keepers/',
  date: '2026-11-23',
  publisher: 'Lamps',
  language: 'en-GB',
});
const toOriginal = (original: Partial<Analysis['original']>): CitedWork =>
  toOriginalWork(
    {
      original: {
        title: 'Who Lights the Lamps?',
        authors: [],
        publisher: 'Sea Board',
        date: '2022-03',
        paragraphs: [],
        ...original,
      },
    } as unknown as Analysis,
    'lamps',
  );
const signed = toOriginal({ authors: ['Ann Lee'], date: '2016-08-05', url: 'https://sea.example/lamps' });
const unsigned = toOriginal({});
const chart = toOwnWork({
  id: 'charts-lamp-count',
  title: 'Ever more lamps',
  url: 'https://lamps.example/charts/lamp-count/',
  publisher: 'Lamps',
  language: 'en-GB',
  type: 'dataset',
});
const toSources = (edition: string, ...sources: Resource['sources']) =>
  toSourceWorks({ name: 'lamps', edition, sources } as unknown as Resource);
const [gazette] = toSources('Sea Board, to 1923', {
  title: 'Sea Board, Gazette of Lamps',
  path: 'https://sea.example/gazette',
}) as [CitedWork];

describe('a citation', () => {
  it('names author, date, title and address once each, in APA', () => {
    expect(formatCitations([own, signed], 'apa', 'en')).toEqual([
      'Lamps. (2026, November 23). Two keepers and a storm. https://lamps.example/lamps/keepers/',
      'Lee, A. (2016, August 5). Who Lights the Lamps? Sea Board. https://sea.example/lamps',
    ]);
  });

  it('does so in Chicago', () => {
    expect(formatCitations([own, signed], 'chicago', 'en')).toEqual([
      'Lamps. “Two Keepers and a Storm.” November 23, 2026. https://lamps.example/lamps/keepers/.',
      'Lee, Ann. “Who Lights the Lamps?” Sea Board, August 5, 2016. https://sea.example/lamps.',
    ]);
  });

  it('does so in MLA and Harvard, in each language', () => {
    expect(formatCitations([own, signed], 'mla', 'en')).toEqual([
      'Lamps. Two Keepers and a Storm. 23 Nov. 2026, https://lamps.example/lamps/keepers/.',
      'Lee, Ann. “Who Lights the Lamps?” Sea Board, 5 Aug. 2016, https://sea.example/lamps.',
    ]);
    expect(formatCitations([own, signed], 'harvard1', 'en')).toEqual([
      'Lamps (2026) Two keepers and a storm. Available at: https://lamps.example/lamps/keepers/.',
      'Lee, A. (2016) Who Lights the Lamps?, Sea Board. Available at: https://sea.example/lamps.',
    ]);
    const spanish = { ...own, title: 'Dos guardianes', language: 'es' };
    expect(formatCitations([spanish], 'mla', 'es')).toEqual([
      'Lamps. Dos guardianes. 23 de noviembre de 2026, https://lamps.example/lamps/keepers/.',
    ]);
    expect(formatCitations([spanish], 'harvard1', 'es')).toEqual([
      'Lamps (2026) Dos guardianes. Disponible en: https://lamps.example/lamps/keepers/.',
    ]);
  });

  it('joins Spanish names without a comma, and leaves that of a title', () => {
    const title = 'La isla, y sus faros';
    const author = ['Ann Lee', 'Otto Fox'].map(toName);
    const cite = (style: CitationStyle) => formatCitations([{ ...own, title, author, language: 'es' }], style, 'es')[0];
    expect(cite('apa')).toMatch(/^Lee, A\. y Fox, O\. \(2026, 23 de noviembre\)\. La isla, y sus faros\. /);
    expect(cite('mla')).toMatch(/^Lee, Ann y Otto Fox\. «?La isla, y sus faros/);
    expect(formatCitations([{ ...own, title, language: 'es' }], 'mla', 'es')[0]).toMatch(
      /^Lamps\. La isla, y sus faros\. /,
    );
  });

  it('sets titles in italics where the style does, and brings no other element into a page', () => {
    expect(formatRichCitations([own], 'mla', 'en')).toEqual([
      'Lamps. <i>Two Keepers and a Storm</i>. 23 Nov. 2026, https://lamps.example/lamps/keepers/.',
    ]);
    expect(formatRichCitations([{ ...own, title: 'Oil & <script>gas</script>' }], 'apa', 'en')).toEqual([
      'Lamps. (2026, November 23). <i>Oil &#38; &#60;script&#62;gas&#60;/script&#62;</i>. https://lamps.example/lamps/keepers/',
    ]);
  });

  it('invents neither author nor day', () => {
    expect(formatCitations([unsigned], 'apa', 'en')).toEqual(['Sea Board. (2022, March). Who Lights the Lamps?']);
    expect(formatCitations([unsigned], 'chicago', 'en')).toEqual(['Sea Board. “Who Lights the Lamps?” March 2022.']);
  });

  it('names a table of ours and its source as data, with the edition and without a day', () => {
    expect(formatCitations([chart, gazette], 'apa', 'en')).toEqual([
      'Lamps. (n.d.). Ever more lamps [Dataset]. https://lamps.example/charts/lamp-count/',
      'Sea Board. (n.d.). Gazette of Lamps (to 1923) [Dataset]. https://sea.example/gazette',
    ]);
    expect(formatCitations([chart, gazette], 'chicago', 'en')).toEqual([
      'Lamps. “Ever More Lamps.” n.d. https://lamps.example/charts/lamp-count/.',
      'Sea Board. “Gazette of Lamps.” To 1923. n.d. https://sea.example/gazette.',
    ]);
  });

  it('gives no source the edition of several, and leaves out what has no publisher to ask', () => {
    const sources = toSources('1923', { title: 'Sea Board, Gazette' }, { title: 'reports of keepers' });
    expect(formatCitations(sources, 'chicago', 'en')).toEqual(['Sea Board. “Gazette.”']);
  });

  it('dates a source as precisely as its day is known', () => {
    const sources = toSources('1923', { title: 'Sea Board, Gazette', date: '1923-05' });
    expect(formatCitations(sources, 'chicago', 'en')).toEqual(['Sea Board. “Gazette.” May 1923.']);
  });

  it('takes a name of one word as it is', () => {
    expect(toName('Madonna')).toEqual({ literal: 'Madonna' });
    expect(toName('Ann Lee')).toEqual({ given: 'Ann', family: 'Lee' });
  });

  it('keeps two family names together, which are written first', () => {
    const { authors } = analysisSchema.shape.original.shape;
    const [name = ''] = authors.parse(['Padrino López, Vladimir']);
    expect(name).toBe('Vladimir Padrino\u00a0López');
    expect(toName(name)).toEqual({ given: 'Vladimir', family: 'Padrino López' });
    expect(formatCitations([toOriginal({ authors: [name] })], 'apa', 'en')[0]).toMatch(/^Padrino López, V\. \(/);
    expect(() => authors.parse(['Vladimir Padrino López'])).toThrow('write the family name first');
  });

  it('says an edition once, and not the word', () => {
    const [once, named] = [
      toSources('1923 edition', { title: 'Sea Board, Gazette' }),
      toSources('1923 edition', { title: 'Sea Board, Gazette of 1923' }),
    ];
    expect([once[0]?.edition, named[0]?.edition]).toEqual(['1923', undefined]);
  });
});

describe('files for libraries', () => {
  it('are BibTeX that old styles know, with what newer programs read besides', () => {
    expect(formatBib([own])).toBe(`@misc{lamps-keepers,
	author = {{Lamps}},
	title = {{Two} keepers and a storm},
	organization = {{Lamps}},
	howpublished = {\\url{https://lamps.example/lamps/keepers/}},
	year = {2026},
	month = nov,
	date = {2026-11-23},
	language = {en-GB},
}
`);
    expect(formatBib([signed, unsigned])).toMatch(
      /^@misc\{lamps-original,\n\tauthor = \{Lee, Ann\},[\s\S]*\n@techreport\{[\s\S]*\n\tinstitution = \{\{Sea Board\}\},\n\tyear = \{2022\},\n\tmonth = mar,\n/,
    );
  });

  it('keep signs that TeX would take for its own, and each entry in its braces', () => {
    const title = 'Cost & {loss}: 5 % of #1_a ~ b^2 \\ “Up”\nto U.S. 7';
    const entry = formatBib([{ ...unsigned, title }]);
    expect(entry).toContain(
      'title = {{Cost} \\& \\textbraceleft{}loss\\textbraceright{}: 5 \\% of \\#1\\_a \\textasciitilde{} b\\textasciicircum{}2 \\textbackslash{} “{Up}” to {U.S}. 7}',
    );
    expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? 0);
  });

  it('give one work one key, wherever it is cited, and another edition another', () => {
    const keys = (edition: string, table: string) =>
      toSourceWorks({
        name: table,
        edition,
        sources: [{ title: 'Sea Board, Gazette of Lamps' }],
      } as unknown as Resource).map(({ id }) => id);
    expect(keys('1923', 'lamps')).toEqual(keys('1923', 'keepers'));
    expect(keys('1923', 'lamps')).toEqual(['sea-board-gazette-of-lamps-1923']);
    expect(keys('1924', 'lamps')).not.toEqual(keys('1923', 'lamps'));
  });

  it('file the news as pages and not as data, and the original as itself', () => {
    const title = 'Sea Board, Who Lights the Lamps?';
    const [news, known] = [
      toSources('1923', { title: 'Harbour News, Lamps are out', date: '1923-05-02', type: 'article' }),
      toSourceWorks(
        { name: 'lamps', edition: '1923', sources: [{ title }] } as unknown as Resource,
        new Map([[title, signed]]),
      ),
    ];
    expect(formatBib(news)).toMatch(/^@misc\{[\s\S]*\torganization = \{\{Harbour News\}\},/);
    expect(formatBib(news)).not.toContain('Data set');
    expect(formatRis(news)).toMatch(/^TY {2}- ELEC\r\n[\s\S]*PB {2}- Harbour News\r\n/);
    expect(known).toEqual([signed]);
  });

  it('say whose words a retelling has', () => {
    const retelling = [{ ...own, note: 'Retold from lamps & seas.' }];
    expect(formatBib(retelling)).toContain('note = {Retold from lamps \\& seas.},');
    expect(formatRis(retelling)).toContain('N1  - Retold from lamps & seas.\r\n');
  });

  it('file tables as data', () => {
    expect(formatBib([chart, gazette]).match(/^\ttype = \{Data set\},$/gm)).toHaveLength(2);
    expect(formatBib([gazette])).toContain('version = {to 1923}');
    expect(formatRis([chart, gazette]).match(/^TY {2}- DATA$/gm)).toHaveLength(2);
    expect(formatRis([gazette])).toContain('ET  - to 1923\r\n');
  });

  it('hold both works in RIS, a line a field, an end to each', () => {
    const lines = formatRis([own, signed]).split('\r\n');
    expect(lines).toContain('TY  - ELEC');
    expect(lines).toContain('AU  - Lee, Ann');
    expect(lines).toContain('DA  - 2016/08/05/');
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
    expect(formatRis([unsigned])).toContain('DA  - 2022/03//\r\n');
  });
});
