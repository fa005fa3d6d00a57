import { describe, expect, it } from 'vitest';
import { findPages, takeRetelling } from '../../../src/print/findPages.ts';

const order = ['a-03', 'a-04', 'a-05', 'a-06'];
/** `a-05` has no place, as nothing leads to it; `a-04` ends where `a-06` begins. */
const pages = { 'a-03': 1, 'a-04': 1, 'a-06': 3 };
const find = (texts: string[], forms: string[], ...passages: string[]) =>
  findPages({ forms, passages }, { pages, texts }, order).map(({ first, last, passage }) => [first, last, passage]);

describe('the pages of an entry', () => {
  it('are those of its passages that say it, joined where one follows another', () => {
    const texts = ['Oil.', 'Gas and oil.', 'Oil again.', 'Oil, in no passage that names it.'];
    expect(find(texts, ['oil', 'Oil'], 'a-03', 'a-04', 'a-06')).toEqual([[1, 4, 'a-03']]);
    expect(find(texts, ['oil'], 'a-04')).toEqual([[2, 2, 'a-04']]);
    expect(find(['Oil', 'Gas', 'Gas', 'Oil'], ['Oil'], 'a-03', 'a-06')).toEqual([
      [1, 1, 'a-03'],
      [4, 4, 'a-06'],
    ]);
  });

  it.each([
    ['over two lines', 'Juan\nGuaidó'],
    ['within a word', 'Juan Guai-\ndó'],
  ])('are found where the name goes %s', (_where, text) => {
    expect(find(['', text, ''], ['Juan Guaidó'], 'a-04')).toEqual([[2, 2, 'a-04']]);
  });

  it('are found where a line ends after a hyphen of the name', () => {
    expect(find(['', 'Civilian-\nMilitary', ''], ['Civilian-Military'], 'a-04')).toEqual([[2, 2, 'a-04']]);
  });

  it('are not those of a longer word', () => {
    expect(find(['', 'UNASUR', 'the UN'], ['UN'], 'a-04')).toEqual([[3, 3, 'a-04']]);
    expect(find(['', 'the G20', 'the G'], ['G'], 'a-04')).toEqual([[3, 3, 'a-04']]);
  });

  it('are found where the mark of a check follows at once', () => {
    expect(find(['', 'a year, annualised5c.', ''], ['annualised'], 'a-04')).toEqual([[2, 2, 'a-04']]);
  });

  it('are those on which its passages begin, for what is told without a name', () => {
    expect(find(['', '', '', ''], [], 'a-04', 'a-06')).toEqual([
      [1, 1, 'a-04'],
      [3, 3, 'a-06'],
    ]);
  });
});

describe('the pages of a retelling', () => {
  it('end above the heading that follows it', () => {
    expect(takeRetelling(['Oil.', 'Gas.\nSince then\nOil.', 'Oil 1'], { page: 2, text: 'Since then' })).toEqual([
      'Oil.',
      'Gas.\n',
    ]);
  });

  it('are all pages where nothing follows', () => {
    expect(takeRetelling(['Oil.', 'Gas.'], undefined)).toEqual(['Oil.', 'Gas.']);
  });
});
