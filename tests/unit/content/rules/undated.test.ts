import { describe, expect, it } from 'vitest';
import { findUndated, listUndated } from '../../../../src/content/rules/undated.ts';
import { CHART, check, replace } from '../../../helpers/contentFixture.ts';

describe('findUndated', () => {
  it.each([
    ['There are nine lamps now', 'now'],
    ['On today’s figures', 'today’s'],
    ['The newest count has nine', 'newest'],
    ['In 1921 there were nine; now there are ten', undefined],
    ['Nobody knows the number', undefined],
  ])('%s', (words, found) => {
    expect(findUndated(words)).toBe(found);
  });
});

it('looks into every field, in lists too', () => {
  expect(listUndated({ title: 'Ten by now', notes: ['Nine in 1921.', 'The latest count.'] }, ['text', 'en'])).toEqual([
    { path: ['text', 'en', 'title'], word: 'now' },
    { path: ['text', 'en', 'notes', '1'], word: 'latest' },
  ]);
});

it('stops a chart', () => {
  expect(check(replace(CHART, 'Lamps went out from 1921', 'Now the lamps are out'))).toEqual([
    expect.stringMatching(
      /^charts\/lamp-count\.yaml, line \d+: text\.en\.title says “Now” without a date; write of when it is, such as “in October 2025”\.$/,
    ),
  ]);
});
