import { parseHtml } from '../../src/build/html/tree.ts';
import { planPdfs } from '../../src/print/planPdfs.ts';
import { pages } from './browser.ts';

/** Every PDF that the pages of the built site ask for. */
export const plannedPdfs = planPdfs(
  pages.filter(({ html }) => html.includes(' data-pdf=')).map(({ file, html }) => ({ file, tree: parseHtml(html) })),
);
