import { describe, expect, it } from 'vitest';
import { listPages } from '../../../src/site/pages.ts';
import { readSearchIndex, SEARCHED, toSearchIndex } from '../../../src/site/searchIndex.ts';
import { content } from './fixture.ts';

const entries = [
  {
    title: 'The keepers and the storm',
    text: 'Who lit the lamps at Puerto Píritu.',
    href: '/lamps/',
    kind: 'May 1921',
  },
  { title: 'Lamps, counted', text: 'Every lamp of the coast, year by year.', href: '/charts/count/', kind: 'chart' },
  { title: 'Ada Núñez', text: 'Keeper of the north light.', href: '/people/#ada', kind: 'who is who' },
];
const find = readSearchIndex(toSearchIndex(entries));
const hrefs = (words: string) => find(words).map(({ href }) => href);

describe('what is searched', () => {
  it('is found by words of the title or the text, whatever their capitals and accents', () => {
    expect(hrefs('nunez')).toEqual(['/people/#ada']);
    expect(hrefs('PÍRITU')).toEqual(['/lamps/']);
    expect(hrefs('piritu')).toEqual(['/lamps/']);
  });

  it('is found by the beginning of a word, and by a long one with a slip', () => {
    expect(hrefs('stor')).toEqual(['/lamps/']);
    expect(hrefs('kepers storm')).toEqual(['/lamps/']);
  });

  it('has every word, and first where it is in the title', () => {
    expect(hrefs('lamp')).toEqual(['/charts/count/', '/lamps/']);
    expect(hrefs('lamp year')).toEqual(['/charts/count/']);
    expect(hrefs('lamp submarine')).toEqual([]);
    expect(find('ada')[0]).toEqual({ title: 'Ada Núñez', href: '/people/#ada', kind: 'who is who' });
  });
});

it('a site of many analyses has a page that searches, in every language', () => {
  const [one] = content.analyses.filter(({ id }) => id === 'lamps/en');
  const copies = (count: number) => Array.from({ length: count }, (_, i) => ({ ...one!, id: `copy-${i}/en` }));
  const paths = (count: number) =>
    listPages({ ...content, analyses: copies(count) }, ['en']).flatMap(({ kind, path }) =>
      kind === 'search' ? [path] : [],
    );
  expect(paths(SEARCHED - 1)).toEqual([]);
  expect(paths(SEARCHED)).toEqual(['/search/']);
});
