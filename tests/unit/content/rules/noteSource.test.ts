import { describe, expect, it } from 'vitest';
import { findUnsourced, withoutSource } from '../../../../src/content/rules/noteSource.ts';

const passage = 'In May 1921 the board sent nine keepers home, more than half of them.';

describe('findUnsourced', () => {
  it.each([
    ['People who cut the wick of a lamp.', undefined],
    ['The board had met in 1919.', '1919'],
    ['There were 9 of them, in 1921.', undefined],
    ['Eleven came back.', 'Eleven'],
    ['The vote was held in November.', 'November'],
    ['The keepers and the board: the two sides never met.', undefined],
    ['The board had met in 1919. (Source: Harbour Gazette, 1 June 1919.)', undefined],
    ['The board had met in 1919. (Sources: Harbour Gazette, 1 June 1919; Coast Herald, 2 June 1919.)', undefined],
    ['El consejo se había reunido en 1919. (Fuente: Gaceta, 1 de junio de 1919.)', undefined],
    ['The board (Source: Harbour Gazette, 1919) had met before.', '1919'],
  ])('%s', (note, number) => {
    expect(findUnsourced(note, passage, 'en')).toBe(number);
  });
});

it('takes the source off the end of a note', () => {
  expect(withoutSource('It met in 1919. (Source: Harbour Gazette, 1919.)')).toBe('It met in 1919.');
});
