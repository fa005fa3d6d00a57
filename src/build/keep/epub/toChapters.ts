// A kept explainer in chapters: what stands before its parts, each part, and what follows them.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { findByAttribute, hasAttribute, listIds, readAttribute, readText, walkElements } from '../../html/tree.ts';
import { takeTables } from './takeTables.ts';
import { changeNode } from './toXhtml.ts';

export interface Chapter {
  /** Its name in the book. */
  file: string;
  title: string;
  children: ElementContent[];
}

/** Of the chapters that the text has no heading for. */
export interface ChapterTitles {
  glossary: string;
  tables: string;
}

const findHeading = (nodes: readonly ElementContent[]): Element | undefined =>
  nodes
    .flatMap((node) => (node.type === 'element' ? [...walkElements(node)] : []))
    .find(({ tagName }) => /^h[1-3]$/.test(tagName));

/** Holds who and what the text names, each of which opens. */
const isGlossary = (element: Element) =>
  element.children.filter((child) => child.type === 'element' && hasAttribute(child, 'popover')).length > 1;

/** An entry is read where it stands, not only from its mention. */
const toGlossary = (element: Element, title: string): Element =>
  h('section', [
    h('h2', title),
    ...element.children.map((child) => {
      if (child.type !== 'element') return child;
      const { popover: _, ...properties } = child.properties;
      return { ...child, properties };
    }),
  ]);

/** The children of an article in runs, each of which ends before or after a part or a glossary. */
function splitRuns(children: readonly ElementContent[], { glossary: title }: ChapterTitles): ElementContent[][] {
  const runs: ElementContent[][] = [];
  let isOpen = false;
  for (const child of children) {
    const glossary = child.type === 'element' && isGlossary(child) ? toGlossary(child, title) : undefined;
    const isWhole = glossary !== undefined || (child.type === 'element' && hasAttribute(child, 'dataPart'));
    if (isWhole || !isOpen) runs.push([]);
    runs.at(-1)?.push(glossary ?? child);
    isOpen = !isWhole;
  }
  return runs.filter((run) => run.some((node) => readText(node).trim() || node.type === 'element'));
}

/**
 * The chapters of a kept file, their links leading from one to the other.
 * @param articles the text, and what came of it; they stay as they are
 */
export function toChapters(articles: readonly Element[], titles: ChapterTitles): Chapter[] {
  const copies = structuredClone(articles) as Element[];
  const tables = copies.flatMap(takeTables);
  const last = tables.length > 0 ? [[h('section', [h('h2', titles.tables), ...tables])]] : [];
  const chapters = copies
    .flatMap((article, i) => (i === 0 ? splitRuns(article.children, titles) : [[article] as ElementContent[]]))
    .concat(last)
    .map((run, i): Chapter => {
      const heading = findHeading(run);
      return {
        file: `${i + 1}.xhtml`,
        title: heading ? readText(heading).trim() : '',
        children: run.flatMap(changeNode),
      };
    });
  const files = new Map(
    chapters.flatMap(({ file, children }) => children.flatMap(listIds).map((id) => [id, file] as const)),
  );
  for (const { file, children } of chapters)
    for (const node of children)
      for (const link of node.type === 'element' ? findByAttribute(node, 'href') : []) {
        const href = readAttribute(link, 'href') ?? '';
        const target = href.startsWith('#') ? files.get(href.slice(1)) : undefined;
        if (target && target !== file) link.properties['href'] = target + href;
      }
  return chapters;
}
