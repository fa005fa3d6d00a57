import { expect, it } from 'vitest';
import type { Term } from '../../../src/schemas/term.ts';
import type { SitePage } from '../../../src/site/page.ts';
import { toDefinitions } from '../../../src/site/toDefinitions.ts';

const toTerm = (id: string, more: Partial<Term> = {}) => ({
  id,
  data: {
    name: { en: id },
    kind: 'term',
    forms: { en: [id] },
    paragraphs: ['A-01'],
    isCommon: false,
    text: { en: 'It burns oil. Keepers trim it.' },
    ...more,
  } as Term,
});
const page = {
  locale: 'en',
  retells: { slug: 'lamps', analysis: { original: { paragraphs: ['A-01'] } } },
} as unknown as SitePage;

it('defines what a page names in one sentence, but no place, and nothing that everybody knows', () => {
  const terms = [toTerm('lamp'), toTerm('harbour', { kind: 'place' }), toTerm('night', { isCommon: true })];
  expect(toDefinitions({ people: [], terms }, page).map(({ id, text }) => [id, text])).toEqual([
    ['lamp', 'It burns oil.'],
  ]);
});
