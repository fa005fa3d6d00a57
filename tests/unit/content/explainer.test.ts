import { describe, expect, it } from 'vitest';
import { chartIds, paragraphIds } from '../../../src/content/explainer.ts';

const toSection = (body: string) => ({ id: 'a/en/01-b', body });

describe('what stands in a section', () => {
  it.each([`<Chart id="lamp-count" />`, `<Chart id='lamp-count' />`, `<Chart\n  id = "lamp-count"\n/>`])(
    'is found however it is written: %s',
    (tag) => {
      expect(chartIds([toSection(`Text.\n\n${tag}\n`), toSection('')])).toEqual(['lamp-count']);
    },
  );

  it('is no tag that is only spoken of', () => {
    expect(chartIds([toSection('Write `<Chart id="lamp-count" />`.')])).toEqual([]);
  });

  it('has its paragraphs in order, whatever stands in them', () => {
    const body = `<Passage of="L-02">\n\nTwo <Claim id="a">claims</Claim>.\n\n</Passage>\n\n<Passage of='L-01'>\n\nOne.\n\n</Passage>`;
    expect(paragraphIds(toSection(body))).toEqual(['L-02', 'L-01']);
  });
});
