import type { Element, Parents, Root } from 'hast';
import { readAttribute, walkElements } from '../html/tree.ts';

/**
 * Draws what stands on the page of its section alone: in place of the line that leads to such a chart, its figure.
 * @param pages those among which the figure is sought, by its id
 */
export function takeCharts(article: Parents, pages: readonly Root[]): void {
  article.children = (article.children as Element[]).map((child) => {
    if (child.type !== 'element') return child;
    const id = readAttribute(child, 'id') ?? '';
    if (child.tagName === 'p' && id.startsWith('chart-')) return findFigure(id, pages) ?? child;
    takeCharts(child, pages);
    return child;
  });
}

function findFigure(id: string, pages: readonly Root[]): Element | undefined {
  for (const page of pages)
    for (const element of walkElements(page))
      if (element.tagName === 'figure' && readAttribute(element, 'id') === id) return toEverywhere(element);
  return undefined;
}

/** On its page a line stands for it where that is printed; not so here. */
function toEverywhere(figure: Element): Element {
  const copy = structuredClone(figure);
  const { className } = copy.properties;
  delete copy.properties['dataUnprinted'];
  if (Array.isArray(className)) copy.properties['className'] = className.filter((name) => name !== 'screen');
  return copy;
}
