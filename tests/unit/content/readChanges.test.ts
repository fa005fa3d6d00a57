import { describe, expect, it } from 'vitest';
import { append, check, read } from '../../helpers/contentFixture.ts';

const ABOUT = 'pages/en/about.mdx';
const list = (...items: string[]) => append(ABOUT, `\n${items.map((item) => `- ${item}\n`).join('')}`);
const changesAfter = (...items: string[]) => read(list(...items)).pages.get('en/about')?.changes;

describe('the list of changes', () => {
  it('has a day, a text and the pages that it links to', () => {
    expect(
      changesAfter(
        '26 November 2026: new is the page of [lamps](/charts/lamp-count/#table), by [us](https://a.example).',
      ),
    ).toEqual([{ date: '2026-11-26', text: 'New is the page of lamps, by us.', pages: ['/charts/lamp-count/'] }]);
  });

  it('is no other list', () => {
    expect(changesAfter('Lamps: what we counted.', 'Wicks.')).toEqual([]);
    expect(check(list('Lamps: what we counted.', 'Wicks.'))).toEqual([]);
  });

  it('has a day in each of its lines, and each day once', () => {
    const day = '26 November 2026: lamps.';
    expect(check(list(day, 'November 2026: wicks, which nobody had counted.', day))).toEqual([
      'pages/en/about.mdx, line 12: the change “November 2026: wicks, which nobody had c…” begins with no day; write it as in “26 November 2026: …”.',
      'pages/en/about.mdx, line 13: two changes are of 2026-11-26; join them.',
    ]);
  });
});
