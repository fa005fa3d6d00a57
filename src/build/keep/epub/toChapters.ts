// A kept explainer in chapters: what stands before its parts, each part, and what follows them.
import type { Element, ElementContent } from 'hast';
import { findByAttribute, hasAttribute, readAttribute, readText, walkElements } from '../../html/tree.ts';
import { changeNode } from './toXhtml.ts';

export interface Chapter {
  /** Its name in the book. */
  file: string;
  title: string;
  children: ElementContent[];
}

const findHeading = (nodes: readonly ElementContent[]): Element | undefined =>
  nodes
    .flatMap((node) => (node.type === 'element' ? [...walkElements(node)] : []))
    .find(({ tagName }) => /^h[1-3]$/.test(tagName));

/** The children of an article in runs, each of which ends before or after a part. */
function splitRuns(children: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [];
  let isOpen = false;
  for (const child of children) {
    const isPart = child.type === 'element' && hasAttribute(child, 'dataPart');
    if (isPart || !isOpen) runs.push([]);
    runs.at(-1)?.push(child);
    isOpen = !isPart;
  }
  return runs.filter((run) => run.some((node) => readText(node).trim() || node.type === 'element'));
}

const listIds = ({ children }: Chapter): string[] =>
  children.flatMap((node) =>
    node.type === 'element' ? findByAttribute(node, 'id').map((element) => readAttribute(element, 'id') ?? '') : [],
  );

/**
 * The chapters of a kept file, their links leading from one to the other.
 * @param articles the text, and what came of it
 */
export function toChapters(articles: readonly Element[]): Chapter[] {
  const chapters = articles
    .flatMap((article, i) => (i === 0 ? splitRuns(article.children) : [[article] as ElementContent[]]))
    .map((run, i): Chapter => {
      const heading = findHeading(run);
      return {
        file: `${i + 1}.xhtml`,
        title: heading ? readText(heading).trim() : '',
        children: run.flatMap(changeNode),
      };
    });
  const files = new Map(chapters.flatMap((chapter) => listIds(chapter).map((id) => [id, chapter.file] as const)));
  for (const { file, children } of chapters)
    for (const node of children)
      for (const link of node.type === 'element' ? findByAttribute(node, 'href') : []) {
        const href = readAttribute(link, 'href') ?? '';
        const target = href.startsWith('#') ? files.get(href.slice(1)) : undefined;
        if (target && target !== file) link.properties['href'] = target + href;
      }
  return chapters;
}
