import { basename, dirname } from 'node:path';
import { defineMdastPlugin } from 'satteri';
import { isLocale } from '../i18n/locales.ts';
import { toHref } from '../site/address.ts';

/** The language of a text is the name of its folder. */
function findLocale(file: URL | undefined): string | undefined {
  const folder = file && basename(dirname(file.pathname));
  return folder !== undefined && isLocale(folder) ? folder : undefined;
}

/** Gives the links of the prose that begin at the root of the site the path of its language, below which it is published. */
export const prefixLinks = defineMdastPlugin({
  name: 'prefix-links',
  link: (node, { fileURL }) =>
    node.url.startsWith('/')
      ? { ...node, url: toHref(node.url, findLocale(fileURL)), children: [...node.children] }
      : undefined,
});
