import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { prefixLinks } from '../../../src/build/prefixLinks.ts';

it.each([
  ['en', '/people/'],
  ['es', '/es/people/'],
])('links of the prose in “%s” lead to pages of its language', async (locale, href) => {
  const fileURL = new URL(`file:///content/pages/${locale}/home.mdx`);
  const { code } = await mdxToJs('See [them](/people/) and [others](https://example.org/).', {
    mdastPlugins: [prefixLinks],
    fileURL,
  });
  expect([...code.matchAll(/href: "([^"]*)"/g)].map(([, url]) => url)).toEqual([href, 'https://example.org/']);
});
