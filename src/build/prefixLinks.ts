import { defineMdastPlugin } from 'satteri';
import { toHref } from '../site/address.ts';

/** Gives the links of the prose that begin at the root of the site the path below which it is published. */
export const prefixLinks = defineMdastPlugin({
  name: 'prefix-links',
  link: (node) =>
    node.url.startsWith('/') ? { ...node, url: toHref(node.url), children: [...node.children] } : undefined,
});
