import { describe, expect, it } from 'vitest';
import { chartIds, paragraphIds, readingMinutes, toParts } from '../../../src/content/explainer.ts';
import { append, type Edit, FIRST, read, replace } from '../../helpers/contentFixture.ts';

const readParts = (edit: Edit) =>
  toParts(
    [...read(edit).sections].map(([id, data]) => ({ id, data })),
    'lamps-at-sea/en',
  );

describe('what stands in a section', () => {
  it.each([`<Chart id="lamp-count" />`, `<Chart id='lamp-count' />`, `<Chart\n  id = "lamp-count"\n/>`])(
    'is found however it is written: %s',
    (tag) => {
      expect(chartIds(readParts(replace(FIRST, '<Chart id="lamp-count" />', tag)))).toEqual(['lamp-count']);
    },
  );

  it('is no tag that is only spoken of', () => {
    const parts = readParts(append(FIRST, '<Pullout>Write `<Chart id="lamp-oil" />`.</Pullout>'));
    expect(chartIds(parts)).toEqual(['lamp-count']);
  });

  it('has its paragraphs in order, whatever stands in them', () => {
    expect(readParts((files) => files).map(paragraphIds)).toEqual([['L-01'], ['L-02', 'L-03']]);
  });

  it('is counted in words that a reader reads, notes among them and tags not', () => {
    const [before] = readParts((files) => files);
    const [after] = readParts(
      append(FIRST, '<Aside title="Not counted">\n\nFive [more](https://example.org/) words.\n\n</Aside>'),
    );
    expect((after?.data.words ?? 0) - (before?.data.words ?? 0)).toBe(3);
    expect(readingMinutes([{ id: '', data: { charts: [], paragraphs: [], words: 1000 } }])).toBe(4);
  });
});

describe('the parts of an explainer', () => {
  it('come in order, with number and anchor', () => {
    expect(readParts((files) => files).map(({ id, number, anchor }) => [id, number, anchor])).toEqual([
      ['lamps-at-sea/en/01-the-board', 1, 'the-board'],
      ['lamps-at-sea/en/02-the-teacher', 2, 'the-teacher'],
    ]);
  });
});
