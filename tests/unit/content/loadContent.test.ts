import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/content/keptContent.ts';
import { loadContent } from '../../../src/content/loadContent.ts';
import { all, CHART, check, FIRST, INDEX, replace, SECOND, write } from '../../helpers/contentFixture.ts';

describe('the check of content', () => {
  it('finds nothing wrong with sound content', () => {
    expect(check((files) => files)).toEqual([]);
  });

  it('finds nothing wrong with the content of the site', async () => {
    const content = await loadContent(join(import.meta.dirname, '../../../content'), languages);
    expect(content.faults).toEqual([]);
  });

  it('reports every fault of every file, by file and line, however the files come', () => {
    const edit = all(
      replace(SECOND, 'of="L-03"', 'of="L-02"'),
      replace(FIRST, 'id="lamp-count"', 'id="lamp-oil"'),
      write('ideas.txt', 'Lamps.'),
      replace(CHART, 'type: line', 'type: pie'),
    );
    const sentences = [
      'analyses/lamps-at-sea/en/01-the-board.mdx, line 14: there is no chart lamp-oil; write charts/lamp-oil.yaml, or name lamp-count.',
      'analyses/lamps-at-sea/en/02-the-teacher.mdx, line 14: Passage retells L-02, which 02-the-teacher.mdx, line 6 retells already; remove one of the two.',
      'analyses/lamps-at-sea/en/index.mdx, line 10: no Passage retells L-03; write one, or take it out of original.paragraphs.',
      'charts/lamp-count.yaml, line 1: type is “pie”; write line, bar, list, facets, relations or map.',
      'ideas.txt: no collection reads this file; move it or delete it.',
    ];
    expect(check(edit)).toEqual(sentences);
    expect(check((files) => new Map([...edit(files)].reverse()))).toEqual(sentences);
  });

  it('reports a handout with a chart that is not there', () => {
    const handout = (chart: string) =>
      replace(
        INDEX,
        'sinceThen:',
        `handout:\n  chart: ${chart}\n  disputed: [Who pays., Who lights.]\n  questions: [Who?, When?, Why?]\nsinceThen:`,
      );
    expect(check(handout('lamp-count'))).toEqual([]);
    expect(check(handout('lamp-oil'))).toEqual([
      `${INDEX}, line 19: handout.chart names lamp-oil, which is no chart; write lamp-count.`,
    ]);
  });

  it('reports a handout that introduces nobody known, or answers what it does not ask', () => {
    const handout = (more: string) =>
      replace(
        INDEX,
        'sinceThen:',
        `handout:\n  chart: lamp-count\n  disputed: [Who pays., Who lights.]\n  questions: [Who?, When?, Why?]\n  ${more}\nsinceThen:`,
      );
    const answer = (section: string) => `{ section: ${section}, text: The keeper. }`;
    const answers = (...sections: string[]) => handout(`answers: [${sections.map(answer).join(', ')}]`);
    expect(check(answers('the-board', 'the-board', 'the-teacher'))).toEqual([]);
    expect(check(answers('the-board', 'the-board', 'the-sea'))).toEqual([
      `${INDEX}, line 22: handout.answers names the section the-sea, which is none; write the-board or the-teacher.`,
    ]);
    expect(check(answers('the-board'))).toEqual([
      `${INDEX}, line 22: handout.answers has not one answer for each question; write as many.`,
    ]);
    expect(check(handout('people: [a-stranger]'))).toEqual([
      `${INDEX}, line 22: handout.people names a-stranger, which people.yaml does not have; write it there, or correct the id.`,
    ]);
  });

  it('asks for the words of charts and tables in every language of the site', () => {
    const translate = (text: string) => text.replace(/\{ en: (.+?) \}/g, '{ en: $1, es: $1 }');
    const edit = all(
      (files) => new Map([...files].map(([path, text]) => [path, path.endsWith('.yaml') ? translate(text) : text])),
      (files) =>
        new Map(
          [...files].map(([path, text]) => [path, path === 'events.csv' ? text.replace(/(.+)$/gm, '$1,X') : text]),
        ),
      replace('events.csv', ',en,X', ',en,es'),
      (files) =>
        new Map([
          ...files,
          ...['home', 'about'].map(
            (page) => [`pages/es/${page}.mdx`, files.get(`pages/en/${page}.mdx`) ?? ''] as const,
          ),
        ]),
      replace(CHART, 'es: enough', 'en-GB: enough'),
    );
    expect(check(edit, ['en', 'es'])).toEqual([
      'analyses/lamps-at-sea/es/index.mdx: is missing; write it.',
      'charts/lamp-count.yaml, line 14: y.rules[0].label.es is missing; write it.',
      'charts/lamp-count.yaml, line 14: y.rules[0].label.en-GB is for no language of the site; write en or es.',
      'charts/lamp-count.yaml, line 22: text.es is missing; write it.',
      'data/datapackage.json, line 7: the dataset lamps has no words.es; write it.',
      'translations/es.yaml: is missing; read both languages, then run npm run translation:confirm -- --all.',
    ]);
  });

  it('counts a term as used whatever its capital letters, and across a line break', () => {
    const edit = all(
      replace(FIRST, 'term="Trimmers"', 'term="Her keepers"'),
      replace(FIRST, 'its keepers home', 'her\nkeepers home'),
    );
    expect(check(edit)).toEqual([]);
  });
});
