import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import { site } from '../../site.ts';
import { toBrotli } from '../compressFiles.ts';
import { findByAttribute, formatHtml, type HtmlPage, KEPT, readAttribute, toPath } from '../html/tree.ts';
import { root } from '../root.ts';
import { keepPage } from './keepPage.ts';

/** In bytes: what a messenger takes and a slow line brings. */
const MOST = { whole: 320_000, compressed: 100_000 };
const FONT = { name: 'serif-roman', file: 'src/fonts/serif-roman.woff2' };

export interface KeptFile {
  /** Below the folder of the site. */
  file: string;
  bytes: number;
  /** Its style, which the policy of the site lets run. */
  style: string;
}

/**
 * Writes each explainer as one file beside its page.
 * @throws where one is larger than it may be
 */
export async function keepPages(dir: string, pages: readonly HtmlPage[]): Promise<KeptFile[]> {
  const font = `data:font/woff2;base64,${(await readFile(join(root, FONT.file))).toString('base64')}`;
  const explainers = pages.filter(({ tree }) =>
    findByAttribute(tree, 'dataPdf').some((element) => readAttribute(element, 'dataPdf') === 'explainer'),
  );
  return Promise.all(
    explainers.map(async ({ file, tree }) => {
      const folder = file.replace(/index\.html$/, '');
      const [html] = findByAttribute(tree, 'lang');
      const { code, catalogue } = locales.find(({ tag }) => html && tag === readAttribute(html, 'lang')) ?? locales[0];
      const kept = keepPage({
        tree,
        outcome: pages.find((page) => page.file === `${folder}outcome/index.html`)?.tree,
        href: site.base + toPath(file).slice(1),
        siteUrl: site.url,
        words: catalogue.kept,
        formatDay: (day) => formatDate(day, code),
        font: { name: FONT.name, address: font },
      });
      const bytes = Buffer.from(formatHtml(kept.tree));
      const own = `${folder}${KEPT}`;
      const compressed = (await toBrotli(bytes)).length;
      if (bytes.length > MOST.whole || compressed > MOST.compressed)
        throw new Error(
          `${own} has ${bytes.length} bytes, ${compressed} of them compressed, and may have ${MOST.whole} and ${MOST.compressed}; take charts out of the text with only="section".`,
        );
      await writeFile(join(dir, own), bytes);
      return { file: own, bytes: bytes.length, style: kept.style };
    }),
  );
}

/** Writes the size beside each link to a kept file. */
export function fillKeptLinks(pages: readonly HtmlPage[], kept: readonly KeptFile[]): void {
  for (const link of pages.flatMap(({ tree }) => findByAttribute(tree, 'dataKept'))) {
    delete link.properties['dataKept'];
    const file = kept.find((one) => readAttribute(link, 'href') === `${site.base}${one.file}`);
    if (!file) throw new Error(`A page links to ${readAttribute(link, 'href')}, which was not made.`);
    link.children.push({ type: 'text', value: ` (${Math.round(file.bytes / 1000)} kB)` });
  }
}
