import { describe, expect, it } from 'vitest';
import { findUndated } from '../../../src/content/rules/undated.ts';
import { en } from '../../../src/i18n/en.ts';

/** Every line of a part of the catalogue, those with gaps as they are in the code. */
function listLines(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [words.toString()];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(listLines) : [];
}

describe('the words beside figures', () => {
  const { claim, figures, chart, chartPage, data, level } = en;

  it('say “now” and “newest” only where a date follows', () => {
    // The label after `claim.now` has the date, which the check of claims asks for; `howTo` explains both.
    const { now: _, ...words } = claim;
    const { howTo, ...others } = figures;
    expect(listLines({ words, others, chart, chartPage, data, level }).filter(findUndated)).toEqual([]);
    expect(howTo).toContain(
      'our newest data, hollow dots other series for comparison; the list with them gives their dates',
    );
  });

  it.each([
    [31, 0, 0, 'The two analyses state 31 figures that carry weight. 31 are set'],
    [31, 1, 4, '26 are set against our tables: series, polls, lists, single figures. For 4 there are press reports'],
    [31, 1, 0, 'single figures. 1 cannot be tested with our data. The arithmetic'],
    [31, 3, 0, 'single figures. 3 cannot be tested with our data. The arithmetic'],
  ])('count %i figures, %i of them untestable and %i of the press', (count, untestable, press, words) => {
    expect(figures.standfirst(2, count, untestable, press)).toContain(words);
  });
});

it('says where things are without “stands”', () => {
  expect(listLines(en).filter((line) => /\bstands?\b/.test(line))).toEqual([]);
});
