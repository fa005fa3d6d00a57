import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/build/html/tree.ts';
import { planPdfs } from '../../../src/print/planPdfs.ts';

const plan = (html: string, file = 'lamps/index.html') => planPdfs([{ file, tree: parseHtml(html) }]);
const toExplainer = (numbers: number[], pick = (number: number) => `<input data-pick="${number}">`) =>
  `<form data-pdf="explainer">${numbers.map(pick).join('')}</form>${numbers
    .map((number) => `<section data-part="${number}"><h2 id="part-${number}">Part</h2></section>`)
    .join('')}`;

describe('the plan of the PDFs', () => {
  it('has an explainer in every edition and each of its sections, more than nine of them, in both sizes', () => {
    const jobs = plan(toExplainer(Array.from({ length: 12 }, (_, i) => i + 1)));
    expect(jobs.map(({ name, part, edition }) => [name, part ?? edition])).toEqual([
      ['lamps-a4', undefined],
      ['lamps-letter', undefined],
      ...['booklet', 'large'].flatMap((edition) => [
        [`lamps-${edition}-a4`, edition],
        [`lamps-${edition}-letter`, edition],
      ]),
      ...Array.from({ length: 12 }, (_, i) => [
        [`lamps-part-${i + 1}-a4`, i + 1],
        [`lamps-part-${i + 1}-letter`, i + 1],
      ]).flat(),
    ]);
  });

  it('has a handout in both sizes, on two pages at most', () => {
    expect(plan('<article data-pdf="handout">', 'es/lamps/handout/index.html')).toMatchObject([
      { name: 'es-lamps-handout-a4', format: 'A4', limit: 2 },
      { name: 'es-lamps-handout-letter', format: 'Letter', limit: 2 },
    ]);
  });

  it('has the timeline as a poster on large paper and as a leaflet on one sheet, and not as its page prints', () => {
    const jobs = plan('<div hidden data-pdf="timeline">', 'es/timeline/index.html');
    expect(jobs.map(({ name, format, limit }) => [name, format, limit])).toEqual([
      ['es-timeline-poster-a3', 'A3', 1],
      ['es-timeline-poster-tabloid', 'Tabloid', 1],
      ['es-timeline-fold-a4', 'A4', 2],
      ['es-timeline-fold-letter', 'Letter', 2],
    ]);
  });

  it('has nothing of other pages', () => {
    expect(plan('<section data-part="1"><h2 id="part-1">Part</h2></section>')).toEqual([]);
  });

  it.each([
    [
      '<article data-pdf="poster">',
      'lamps/index.html: data-pdf is “poster”; write explainer or handout or teacher or timeline.',
    ],
    [toExplainer([1], () => ''), 'lamps/index.html: section 1 has no tick with data-pick="1"'],
    [toExplainer([1]).replace(' id="part-1"', ''), 'lamps/index.html: section 1 has no heading with an id'],
  ])('stops at %s', (html, fault) => {
    expect(() => plan(html)).toThrow(fault);
  });
});
