import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { countParts, eachPart } from '../../../src/build/eachPart.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

describe('countParts', () => {
  it('finds the highest number that a section of any analysis has', async () => {
    const dir = await makeFolder({
      'a/en/index.mdx': '',
      'a/en/01-one.mdx': '',
      'b/en/12-twelve.mdx': '',
      'b/13-no.txt': '',
    });
    expect(countParts(dir)).toBe(12);
  });
});

describe('eachPart', () => {
  it('writes its rules once for each number, and leaves other rules alone', async () => {
    const config = await resolveConfig(
      { configFile: false, css: { postcss: { plugins: [eachPart(2) as never] } } },
      'build',
    );
    const css = ".N { color: red; } @each-part { [data-part='N']:has(#pick-N) { --run: attr(data-run-N); } }";
    const { code } = await preprocessCSS(css, 'a.css', config);
    expect(code.replace(/\s+/g, ' ').trim()).toBe(
      ".N { color: red; } [data-part='1']:has(#pick-1) { --run: attr(data-run-1); } [data-part='2']:has(#pick-2) { --run: attr(data-run-2); }",
    );
  });
});
