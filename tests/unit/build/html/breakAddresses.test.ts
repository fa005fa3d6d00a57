import { describe, expect, it } from 'vitest';
import { breakAddresses } from '../../../../src/build/html/breakAddresses.ts';
import { edit } from './edit.ts';

describe('breakAddresses', () => {
  it('lets an address break before its strokes, and leaves the full stop after it outside', () => {
    expect(edit('<p>At https://one-two.example/a-b/c/.</p>', breakAddresses)).toBe(
      '<p>At <span class="address">https://one-two.example<wbr>/a-b<wbr>/c/</span>.</p>',
    );
  });

  it('lets a piece that is longer than a line break before its other signs', () => {
    const long = '/how-venezuela-imported-and-sold-food-from-2003-to-2019';
    expect(edit(`<p>https://one.example/a-b${long}</p>`, breakAddresses)).toBe(
      `<p><span class="address">https://one.example<wbr>/a-b<wbr>${long.replaceAll('-', '<wbr>-')}</span></p>`,
    );
  });

  it.each([
    '<a href="https://one.example/a/">x</a>',
    '<script>go("https://one.example/a/")</script>',
    '<textarea>https://one.example/a/</textarea>',
    '<svg><text>https://one.example/a/</text></svg>',
    '<p>no address</p>',
  ])('leaves %s as it is', (html) => {
    expect(edit(html, breakAddresses)).toBe(html);
  });
});
