import { describe, expect, it } from 'vitest';
import { breakAddresses } from '../../../src/build/breakAddresses.ts';

describe('breakAddresses', () => {
  it('lets an address break before its strokes, and leaves the full stop after it outside', () => {
    expect(breakAddresses('<p>At https://one-two.example/a-b/c/.</p>')).toBe(
      '<p>At <span class="address">https://one-two.example<wbr>/a-b<wbr>/c/</span>.</p>',
    );
  });

  it.each([
    '<a href="https://one.example/a/">x</a>',
    '<script>go("https://one.example/a/")</script>',
    '<textarea>https://one.example/a/</textarea>',
    '<p>no address</p>',
  ])('leaves %s as it is', (html) => {
    expect(breakAddresses(html)).toBe(html);
  });
});
