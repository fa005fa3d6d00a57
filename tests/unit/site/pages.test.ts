import { describe, expect, it } from 'vitest';
import { listPages as listAll } from '../../../src/site/pages.ts';
import { content, getPage } from './fixture.ts';

/** The fixture has no other language. */
const listPages = (site: typeof content) => listAll(site, ['en']);

describe('the pages of the site', () => {
  it('are one for each text, chart and list, the explainers in order of time and their parts in order', () => {
    expect(listPages(content).map(({ path }) => path)).toEqual([
      '/',
      '/about/',
      '/404.html',
      '/figures/',
      '/charts/',
      '/charts/count/',
      '/people/',
      '/terms/',
      '/timeline/',
      '/index/',
      '/lamps/',
      '/lamps/handout/',
      '/lamps/print/',
      '/lamps/outcome/',
      '/lamps/board/',
      '/lamps/keeper/',
      '/dark/',
      '/dark/easy/',
      '/dark/handout/',
      '/dark/teacher/',
      '/dark/print/',
      '/dark/outcome/',
    ]);
  });

  it('know the tables behind their charts', () => {
    const tablesOf = (path: string) => getPage(path).resources.map(({ name }) => name);
    for (const path of ['/charts/count/', '/lamps/', '/lamps/keeper/', '/lamps/handout/'])
      expect(tablesOf(path), path).toEqual(['lamps']);
    for (const path of ['/', '/lamps/board/', '/dark/']) expect(tablesOf(path), path).toEqual([]);
  });

  it('cite what they are based on, and nothing where they are based on nothing', () => {
    const citedBy = (path: string) => getPage(path).works.map(({ id }) => id);
    expect(citedBy('/lamps/keeper/')).toEqual(['barrels-and-ballots-lamps-keeper', 'lamps-original']);
    expect(citedBy('/charts/count/')).toEqual(['barrels-and-ballots-charts-count', 'sea-board-gazette-1923']);
    expect(citedBy('/about/')).toEqual([]);
  });

  it('in easy words are there where somebody wrote them, and have their first title', () => {
    expect(getPage('/lamps/').retells).not.toHaveProperty('easy');
    expect(getPage('/dark/').retells?.easy).toEqual({ href: '/dark/easy/', minutes: 2 });
    const { title, card, works } = getPage('/dark/easy/');
    expect(title).toBe('In easy words: Who went?');
    expect(card).toMatchObject({ kicker: 'In easy words', headline: 'Who went?' });
    expect(card.figure).toEqual({ number: '2 minutes', words: 'What came after' });
    expect(works.map(({ id }) => id)).toEqual(['barrels-and-ballots-dark-easy', 'dark-original']);
  });

  it('show on their cards a number that the part names, or its chart, or its pull-out', () => {
    const figure = { number: 'six lamps', words: 'went out in one night' };
    const sections = content.sections.map(({ id, data }) => ({ id, data: { ...data, card: figure } }));
    const named = listPages({ ...content, sections }).filter(({ kind }) => kind === 'part');
    expect(getPage('/lamps/keeper/').card).toMatchObject({ chart: 'count' });
    expect(getPage('/lamps/board/').card).toMatchObject({ figure: { words: 'Who ordered it?' } });
    expect(named.map(({ card }) => [card.figure, card.chart])).toEqual([
      [figure, undefined],
      [figure, undefined],
    ]);
  });

  it('that list something show on their cards how much', () => {
    const numbers = ['/people/', '/terms/', '/index/', '/timeline/', '/charts/', '/figures/'].map(
      (path) => getPage(path).card.figure?.number,
    );
    expect(numbers).toEqual(['1', '2', '4', '1921–1921', '1', '0']);
  });

  it('of what came of two analyses tell these apart by as much of their dates as that takes', () => {
    const tell = (dates: string[]) => {
      const analyses = content.analyses.map((analysis, i) => {
        const original = { ...analysis.data.original, date: dates[i] ?? '' };
        return { ...analysis, data: { ...analysis.data, original } };
      });
      const pages = listPages({ ...content, analyses }).filter(({ kind }) => kind === 'outcome');
      return pages.map(({ title, description }) => `${title} · ${/analysis of (.*?) expected/.exec(description)?.[1]}`);
    };
    expect(tell(['1923', '1924-05-02'])).toEqual([
      'What came of the analysis of 1923 · 1923',
      'What came of the analysis of May 1924 · 1924',
    ]);
    expect(tell(['1924-05-01', '1924-05-02'])).toEqual([
      'What came of the analysis of 1 May 1924 · 1 May 1924',
      'What came of the analysis of 2 May 1924 · 2 May 1924',
    ]);
  });

  it('of two analyses of one day have a title each', () => {
    const analyses = content.analyses.map(({ id, data }) => ({
      id,
      data: { ...data, original: { ...data.original, date: '2024-01' } },
    }));
    const pages = listPages({ ...content, analyses }).filter(({ kind }) => kind === 'handout' || kind === 'outcome');
    expect(pages.map(({ title }) => title)).toEqual([
      'Handout: the analysis of January 2024 (1)',
      'What came of the analysis of January 2024 (1)',
      'Handout: the analysis of January 2024 (2)',
      'What came of the analysis of January 2024 (2)',
    ]);
  });

  it('of a part say which paragraphs they retell', () => {
    expect(getPage('/lamps/keeper/').retells).toMatchObject({ number: 2, paragraphs: [2, 2] });
    expect(getPage('/lamps/').retells).not.toHaveProperty('number');
  });

  it('of charts stand as a reader comes to them, those of what came after last', () => {
    const [count] = content.charts;
    const charts = ['after', 'board', 'count', 'added'].map((id) => ({ ...count!, id }));
    const sections = content.sections.map(({ id, data }) =>
      id.endsWith('board') ? { id, data: { ...data, charts: ['count', 'board'] } } : { id, data },
    );
    const analyses = content.analyses.map(({ id, data }) => ({ id, data: { ...data, outcomeCharts: ['after'] } }));
    const pages = listPages({ ...content, analyses, sections, charts }).filter(({ kind }) => kind === 'chart');
    expect(pages.map(({ params }) => params.id)).toEqual(['count', 'board', 'after', 'added']);
  });

  it('of a chart came out with the first explainer that shows it', () => {
    expect(getPage('/charts/count/').published).toBe('2026-11-23');
  });

  it('need the written ones', () => {
    const [home, about] = content.pages;
    expect(() => listPages({ ...content, pages: [] })).toThrow('content/pages/en/home.mdx is missing; write it.');
    expect(() => listPages({ ...content, pages: [home!] })).toThrow('content/pages/en/about.mdx is missing; write it.');
    const untold = { id: 'en/home', data: { title: 'Lamps', summary: 'What lamps do.' } };
    expect(() => listPages({ ...content, pages: [untold, about!] })).toThrow(
      'content/pages/en/home.mdx has no topic; write it, with name, place, level and charts.',
    );
  });

  it('say as of when they tell the present, and where it stands what came of an analysis', () => {
    expect(getPage('/people/').description).toMatch(/ by November 2026, /);
    expect(getPage('/timeline/').description).toMatch(/ from 1921 to November 2026: /);
    expect(getPage('/lamps/keeper/').retells?.outcome).toBe('/lamps/outcome/');
    const silent = content.analyses.map(({ id, data: { outcome: _, ...data } }) => ({ id, data }));
    const pages = listPages({ ...content, analyses: silent });
    expect(pages.some(({ kind }) => kind === 'outcome')).toBe(false);
    expect(pages.find(({ path }) => path === '/lamps/keeper/')?.retells).not.toHaveProperty('outcome');
  });

  it('need somebody of whom the present is told, and an event', () => {
    expect(() => listPages({ ...content, people: [] })).toThrow('say nothing of the present; write it.');
    expect(() => listPages({ ...content, events: [] })).toThrow('content/events.csv has no event; write one.');
  });

  it('count the analyses in words', () => {
    expect(getPage('/').card.headline).toBe('Lamps in two analyses, explained');
    const single = listPages({ ...content, analyses: content.analyses.slice(1) });
    expect(single[0]?.card.headline).toBe('Lamps in one analysis, explained');
    expect(single.find(({ kind }) => kind === 'figures')?.description).toMatch(/ that the analysis states, /);
  });

  it('have the days that the list of changes gives, where nothing else does', () => {
    const changes = [
      { date: '2026-12-02', text: '', pages: ['/timeline/', '/lamps/outcome/', '/lamps/keeper/'] },
      { date: '2026-11-26', text: '', pages: ['/timeline/', '/lamps/outcome/', '/terms/'] },
    ];
    const told = content.pages.map((page) => ({ ...page, data: { ...page.data, changes } }));
    const pages = listPages({ ...content, pages: told });
    const daysOf = (path: string) => {
      const { published, updated } = pages.find((page) => page.path === path) ?? {};
      return [published, updated];
    };
    expect(daysOf('/timeline/')).toEqual(['2026-11-26', '2026-12-02']);
    expect(daysOf('/terms/')).toEqual(['2026-11-26', undefined]);
    expect(daysOf('/people/')).toEqual([undefined, undefined]);
    expect(daysOf('/lamps/outcome/')).toEqual(['2026-11-26', '2026-12-02']);
    expect(daysOf('/about/')).toEqual(['2026-11-23', '2026-12-02']);
    // Its own front matter says when it was changed.
    expect(daysOf('/lamps/keeper/')).toEqual(['2026-11-23', '2026-12-01']);
  });
});
