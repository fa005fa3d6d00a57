// The index of an explainer stands on paper alone, where it has the numbers of pages; no reader of a screen loads it. It is
// put into a copy of the page, which is printed and never written.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type HtmlPage, readAttribute, walkElements } from '../build/html/tree.ts';
import type { Content } from '../content/loadContent.ts';
import { getLocale } from '../i18n/locales.ts';
import { toHref } from '../site/address.ts';
import { listNamed } from '../site/listNamed.ts';
import { type PrintEntry, toPrintIndex } from '../site/toPrintIndex.ts';
import { site } from '../site.ts';
import { INDEX } from './printedIndex.ts';

interface PrintIndex {
  title: string;
  entries: PrintEntry[];
}

/** The index of every explainer, by the file of its page. */
function listIndexes({ analyses, people, terms, events }: Content): Map<string, PrintIndex> {
  const keys = [...analyses].flatMap(([key, data]) => {
    const [slug = '', locale = ''] = key.split('/');
    return data ? [{ slug, locale, original: data.original }] : [];
  });
  return new Map(
    keys.map(({ slug, locale, original }) => {
      const { tag, catalogue } = getLocale(locale);
      const originals = keys.filter((other) => other.locale === locale).map((other) => other.original);
      const named = listNamed({ people, terms, events }, originals, locale);
      const file = `${toHref(`/${slug}/`, locale).slice(site.base.length)}index.html`;
      return [file, { title: catalogue.index.short, entries: toPrintIndex(named, original.paragraphs, tag) }];
    }),
  );
}

/** A name with what its pages are found by. */
const toItem = ({ name, forms, passages }: PrintEntry): Element =>
  h('li', { dataForms: JSON.stringify(forms), dataPassages: passages.join(' ') }, name);

/** A copy of an explainer with its index after its sources; any other page as it is. */
function addIndex(page: HtmlPage, index: PrintIndex | undefined): HtmlPage {
  if (!index || index.entries.length === 0) return page;
  const tree = structuredClone(page.tree);
  const isSources = (node: Element['children'][number]) =>
    node.type === 'element' && (readAttribute(node, 'className') ?? '').split(' ').includes('sources');
  const article = [...walkElements(tree)].find(
    ({ tagName, children }) => tagName === 'article' && children.some(isSources),
  );
  if (!article)
    throw new Error(`${page.file} has no article with its sources, which its index follows; see Sources.astro.`);
  const section = h('section.index', { hidden: true }, [
    h('h2', { id: INDEX }, index.title),
    h('ul', index.entries.map(toItem)),
  ]);
  article.children.splice(article.children.findLastIndex(isSources) + 1, 0, section);
  return { file: page.file, tree };
}

/** The pages of a site as they are printed: its explainers have their index. */
export function addIndexes(pages: readonly HtmlPage[], content: Content): HtmlPage[] {
  const indexes = listIndexes(content);
  return pages.map((page) => addIndex(page, indexes.get(page.file)));
}
