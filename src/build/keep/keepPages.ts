import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate } from '../../i18n/format.ts';
import { site } from '../../site.ts';
import { toBrotli } from '../compressFiles.ts';
import { findPageLocale } from '../html/findPageLocale.ts';
import { readHead } from '../html/readHead.ts';
import { findByAttribute, formatHtml, type HtmlPage, isExplainer, KEPT, readAttribute, toPath } from '../html/tree.ts';
import { root } from '../root.ts';
import { makeEpub } from './epub/makeEpub.ts';
import { FONTS } from './epub/toPackage.ts';
import { keepPage } from './keepPage.ts';

/** In bytes: what a messenger takes and a slow line brings. */
const MOST = { whole: 320_000, compressed: 100_000 };
/** That of the figures, whose labels are measured by it; every machine has one to read the text in. */
const FONT = 'sans-regular';

const readFont = (file: string) => readFile(join(root, 'src/fonts', file));

export interface KeptFile {
  /** Below the folder of the site. */
  file: string;
  bytes: number;
  /** Of a page its style, which the policy of the site lets run. */
  style?: string;
}

/** @throws where the file is larger than it may be */
async function checkSize(file: string, bytes: Uint8Array): Promise<void> {
  const compressed = (await toBrotli(bytes)).length;
  if (bytes.length > MOST.whole || compressed > MOST.compressed)
    throw new Error(
      `${file} has ${bytes.length} bytes, ${compressed} of them compressed, and may have ${MOST.whole} and ${MOST.compressed}; leave a chart out of the text or rows out of its table.`,
    );
}

/** The picture that stands for the page where it is sent, what it tells, and the title of what it retells. */
async function readAbout({ tree }: HtmlPage, dir: string) {
  const { meta, data } = readHead(tree);
  const { pathname } = new URL(meta.get('og:image') ?? '', site.url);
  const { isBasedOn } = (data[0] ?? {}) as { isBasedOn?: { name?: string } };
  const cover = await readFile(join(dir, pathname.slice(site.base.length)));
  return { cover, original: isBasedOn?.name ?? '', description: meta.get('description') ?? '' };
}

/**
 * Writes each explainer as one file and as a book beside its page.
 * @throws where one is larger than it may be
 */
export async function keepPages(dir: string, pages: readonly HtmlPage[]): Promise<KeptFile[]> {
  const font = `data:font/woff2;base64,${(await readFont(`${FONT}.woff2`)).toString('base64')}`;
  const fonts = Object.fromEntries(
    await Promise.all(FONTS.map(async ({ file }) => [file, await readFont(file)] as const)),
  );
  const written = pages
    .filter(({ tree }) => isExplainer(tree))
    .map(async (page) => {
      const { file, tree } = page;
      const folder = file.replace(/index\.html$/, '');
      const { code, tag, catalogue } = findPageLocale(tree);
      const href = site.base + toPath(file).slice(1);
      const kept = keepPage({
        tree,
        outcome: pages.find((other) => other.file === `${folder}outcome/index.html`)?.tree,
        below: pages.filter((other) => other !== page && other.file.startsWith(folder)).map(({ tree }) => tree),
        href,
        siteUrl: site.url,
        words: catalogue.kept,
        formatDay: (day) => formatDate(day, code),
        font: { name: FONT, address: font },
      });
      const whole = { file: `${folder}${KEPT}`, bytes: Buffer.from(formatHtml(kept.tree)), style: kept.style };
      await checkSize(whole.file, whole.bytes);
      const { cover, ...found } = await readAbout(page, dir);
      const { contents, people, kept: words } = catalogue;
      const about = { ...kept, ...found, contents, lang: tag, url: site.url + href, publisher: site.publisher };
      const titles = { glossary: people.whoIsWho, tables: words.tables };
      const book = {
        file: `${folder}${folder.split('/').at(-2)}.epub`,
        bytes: makeEpub(kept.articles, about, { titles, cover, fonts }),
      };
      return Promise.all(
        [whole, book].map(async ({ bytes, ...own }): Promise<KeptFile> => {
          await writeFile(join(dir, own.file), bytes);
          return { ...own, bytes: bytes.length };
        }),
      );
    });
  return (await Promise.all(written)).flat();
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
