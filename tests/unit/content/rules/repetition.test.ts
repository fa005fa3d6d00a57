import { expect, it } from 'vitest';
import { findRepeated } from '../../../../src/content/rules/repetition.ts';

const text =
  'The board sent nine of its keepers home in May. Nobody asked. A teacher wrote that the lamps would go out.';

it.each([
  ['The board sent nine of its keepers home.', 'The board sent nine of its keepers home in May.'],
  ['It was cold. A teacher wrote: “The lamps would go out”.', 'A teacher wrote that the lamps would go out.'],
  ['Nobody asked.', undefined],
  ['Who would light the lamps, with nine keepers gone?', undefined],
])('%s', (pullout, sentence) => {
  expect(findRepeated(pullout, text)).toBe(sentence);
});
