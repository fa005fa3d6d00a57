import { describe, expect, it } from 'vitest';
import { addDrafts } from '../../../src/content/readDrafts.ts';
import { formatFault } from '../../../src/content/report.ts';
import { all, CHART, FIRST, INDEX, read, replace, SECOND, sound, write } from '../../helpers/contentFixture.ts';

const languages = { locales: ['en'], drafts: ['es'] };
const toSpanish = (file: string) => write(file.replace('/en/', '/es/'), sound.get(file) ?? '');
const EVENTS = 'events.csv';

/** A first page, one explainer and a chart in Spanish; an event and a term of many. */
const begun = all(
  ...['pages/en/home.mdx', 'pages/en/about.mdx', INDEX, FIRST, SECOND].map(toSpanish),
  replace('terms.yaml', 'en: "Keeper"', 'en: "Keeper", es: "Farero"'),
  (files) => write(EVENTS, (files.get(EVENTS) ?? '').replace(/(.+)$/gm, '$1,').replace(',en,', ',en,es'))(files),
  replace(CHART, '{ en: enough }', '{ en: enough, es: 7 }'),
);

describe('a language that is being written', () => {
  it('lacks what it likes', () => {
    expect(read(begun, languages).faults.map(formatFault)).toEqual([]);
  });

  it('is no part of what is built', () => {
    const { analyses, pages, events, terms, charts, drafts } = read(begun, languages);
    expect([...analyses.keys(), ...pages.keys()]).toEqual(['lamps-at-sea/en', 'en/about', 'en/home']);
    expect(terms.get('keeper')?.name).toEqual({ en: 'Keeper' });
    expect(events.get('keepers-return')?.text).toEqual(read((files) => files).events.get('keepers-return')?.text);
    expect(charts.get('lamp-count')).toEqual(read((files) => files).charts.get('lamp-count'));
    expect(drafts.size).toBe(0);
  });

  it('is read as far as it goes where its writers look, a file that is not whole without it', () => {
    const { analyses, pages, terms, drafts, faults } = addDrafts(begun(sound), languages);
    expect(faults).toEqual([]);
    expect([...analyses.keys()]).toContain('lamps-at-sea/es');
    expect([...pages.keys()]).toContain('es/home');
    expect(terms.get('keeper')?.name).toEqual({ en: 'Keeper' });
    expect(drafts.get('es')?.faulty).toEqual(expect.arrayContaining([CHART, EVENTS, 'terms.yaml']));
    expect(drafts.get('es')?.faulty).not.toContain('pages/es/home.mdx');
  });

  it('hides no fault of the others', () => {
    const broken = all(begun, replace(FIRST, 'id="lamp-count"', 'id="lamp-oil"'));
    expect(addDrafts(broken(sound), languages).faults).toHaveLength(1);
  });
});
