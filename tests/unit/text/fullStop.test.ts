import { expect, it } from 'vitest';
import { fullStop } from '../../../src/text/fullStop.ts';

it('ends what no sign of its own ends', () => {
  expect(
    ['The lamps', 'EE. UU.', 'Who lights the lamps?', 'Lamps (of oil)'].map((text) => `${text}${fullStop(text)}`),
  ).toEqual(['The lamps.', 'EE. UU.', 'Who lights the lamps?', 'Lamps (of oil).']);
});
