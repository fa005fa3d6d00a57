// The files of citations beside the pages.
import { findByTag, readAttribute, readText, walkElements } from '../../src/build/html/tree.ts';
import type { ServedPage, ServedSite } from './serveSite.ts';

export interface CiteFile {
  path: string;
  text: string;
  /** As the page sets them in its first style. */
  shown: string[];
}

/** The works that a page cites, by the first of its styles. */
function listShown({ tree }: ServedPage): string[] {
  const elements = [...walkElements(tree)];
  const section = elements.find((element) => readAttribute(element, 'className') === 'cite');
  const first = section && findByTag(section, 'details');
  return first ? [...walkElements(first)].filter(({ tagName }) => tagName === 'p').map(readText) : [];
}

export async function readCiteFiles({ pages, ask }: ServedSite, ending: string): Promise<CiteFile[]> {
  const citing = pages.filter(({ html }) => html.includes(`/cite.${ending}"`));
  return Promise.all(
    citing.map(async (page) => {
      const path = `${page.path}cite.${ending}`;
      return { path, text: await (await ask(new URL(path, page.url))).text(), shown: listShown(page) };
    }),
  );
}
