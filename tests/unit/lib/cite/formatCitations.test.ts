import { describe, expect, it } from 'vitest';
import { formatBib, formatCitations, formatRis } from '../../../../src/lib/cite/formatCitations.ts';
import { type CitedWork, toName, toOriginalWork, toOwnWork } from '../../../../src/lib/cite/works.ts';
import type { Analysis } from '../../../../src/schemas/analysis.ts';

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
    'lamps-original',
  );
const signed = toOriginal({ authors: ['Ann Lee'], date: '2016-08-05', url: 'https://sea.example/lamps' });
const unsigned = toOriginal({});

describe('a citation', () => {
  it('names author, date, title and address once each, in APA', () => {
    expect(formatCitations([own, signed], 'apa')).toEqual([
      'Lamps. (2026, November 23). Two keepers and a storm. https://lamps.example/lamps/keepers/',
      'Lee, A. (2016, August 5). Who Lights the Lamps? Sea Board. https://sea.example/lamps',
    ]);
  });

  it('does so in Chicago', () => {
    expect(formatCitations([own, signed], 'chicago')).toEqual([
      'Lamps. “Two keepers and a storm.” November 23, 2026. https://lamps.example/lamps/keepers/.',
      'Lee, Ann. “Who Lights the Lamps?” Sea Board, August 5, 2016. https://sea.example/lamps.',
    ]);
  });

  it('invents neither author nor day', () => {
    expect(formatCitations([unsigned], 'apa')).toEqual(['Sea Board. (2022, March). Who Lights the Lamps?']);
    expect(formatCitations([unsigned], 'chicago')).toEqual(['Sea Board. “Who Lights the Lamps?” March 2022.']);
  });

  it('takes a name of one word as it is', () => {
    expect(toName('Madonna')).toEqual({ literal: 'Madonna' });
    expect(toName('Vladimir Padrino López')).toEqual({ given: 'Vladimir Padrino', family: 'López' });
  });
});

describe('files for libraries', () => {
  it('hold both works in BibLaTeX', () => {
    const bib = formatBib([own, unsigned]);
    expect(bib).toMatch(
      /@online\{[\s\S]*date = \{2026-11-23\}[\s\S]*url = \{https:\/\/lamps\.example\/lamps\/keepers\/\}/,
    );
    expect(bib).toMatch(/author = \{\{Sea Board\}\}[\s\S]*date = \{2022-03\}/);
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
