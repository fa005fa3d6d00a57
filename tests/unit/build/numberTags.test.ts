import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { numberTags } from '../../../src/build/numberTags.ts';

type Visit = (node: unknown, context: { fileURL: URL }) => { attributes: { name: string; value: unknown }[] };

/** The numbers that the tags of a body get, in order. */
function numberBody(body: string): unknown[] {
  const { mdxJsxTextElement: visit } = numberTags() as unknown as { mdxJsxTextElement: Visit };
  const tree = mdxToMdast(body) as { children: { children: { type: string }[] }[] };
  return tree.children
    .flatMap(({ children }) => children)
    .filter(({ type }) => type === 'mdxJsxTextElement')
    .map((node) => visit(node, { fileURL: new URL('file:///content/analyses/a/en/05-food.mdx') }).attributes)
    .map((attributes) => attributes.find(({ name }) => name === 'number')?.value);
}

it('gives the claims of a section letters, also beyond z', () => {
  const numbers = numberBody('A <Claim id="a">b</Claim> c. '.repeat(28));
  expect([numbers[0], numbers[25], numbers[26], numbers[27]]).toEqual(['5a', '5z', '5aa', '5ab']);
  expect(new Set(numbers).size).toBe(28);
});
