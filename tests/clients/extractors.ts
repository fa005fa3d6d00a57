// What takes the text out of a page: reader modes, and libraries that keep articles to be read later.
import { type Client, checkEach } from './client.ts';
import type { Load } from './install.ts';
import { findLosses, listProse } from './prose.ts';
import { isFrame, type ServedPage } from './serveSite.ts';

/** The HTML that a program takes for the text of a page. */
type Extract = (page: ServedPage) => Promise<string | undefined>;

const client = (packages: readonly string[], prepare: (load: Load) => Promise<Extract>): Client => ({
  packages,
  run: async (site, { load }) => {
    const extract = await prepare(load);
    const pages = site.pages.filter((page) => !isFrame(page));
    let blocks = 0;
    const faults = await checkEach(pages, async (page) => {
      const prose = listProse(page);
      blocks += prose.length;
      return findLosses(prose, (await extract(page)) ?? '');
    });
    return { read: `${pages.length} pages with ${blocks} paragraphs`, faults };
  },
});

export const extractors: Client[] = [
  client(['@mozilla/readability', 'linkedom'], async (load) => {
    const { Readability } = await load('@mozilla/readability');
    const { parseHTML } = await load('linkedom');
    return async ({ html }) => new Readability(parseHTML(html).document).parse()?.content;
  }),
  client(['@extractus/article-extractor'], async (load) => {
    const { extractFromHtml } = await load('@extractus/article-extractor');
    return async ({ html, url }) => (await extractFromHtml(html, url))?.content;
  }),
];
