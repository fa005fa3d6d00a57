import { expect, it } from 'vitest';
import { shorten } from '../../../src/text/shorten.ts';

it.each([
  ['a text that fits stays', 'Six lamps', 9, 'Six lamps'],
  ['a longer one is cut between two words', 'Six lamps were lit', 12, 'Six lamps…'],
  ['a word that just fits stays', 'Six lamps were lit', 10, 'Six lamps…'],
  ['no sign stands before the dots', 'Six lamps, lit at sea', 13, 'Six lamps…'],
])('%s', (_, text, most, shortened) => {
  expect(shorten(text, most)).toBe(shortened);
  expect(shortened.length).toBeLessThanOrEqual(most);
});
