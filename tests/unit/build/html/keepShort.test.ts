import { describe, expect, it } from 'vitest';
import { keepShort } from '../../../../src/build/html/keepShort.ts';
import { edit } from './edit.ts';

describe('keepShort', () => {
  it('marks a paragraph of few letters, whatever tags it holds', () => {
    const long = '<a href="/a/">x</a>'.repeat(251);
    expect(edit(`<p>One <b>line</b>.</p><p>${long}</p><p id="a">One.</p>`, keepShort)).toBe(
      `<p class="short">One <b>line</b>.</p><p>${long}</p><p id="a">One.</p>`,
    );
  });
});
