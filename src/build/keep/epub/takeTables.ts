import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { findByTag, readAttribute, readText, walkElements } from '../../html/tree.ts';

/** The folded tables of a figure, each with the element that it stands in. */
const listFolded = (figure: Element) =>
  [...walkElements(figure)].flatMap((parent) =>
    parent.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'details' && findByTag(child, 'table')
        ? [{ parent, table: child }]
        : [],
    ),
  );

function takeFigure(figure: Element): Element[] {
  const id = readAttribute(figure, 'id') ?? '';
  const title = findByTag(figure, 'h3');
  return listFolded(figure).map(({ parent, table }, i) => {
    const place = `table-${i + 1}-of-${id}`;
    const [summary, ...rest] = table.children;
    const link = h('p.source', h('a', { href: `#${place}` }, summary ? readText(summary) : ''));
    parent.children[parent.children.indexOf(table)] = link;
    return h('section', { id: place }, [
      h('h3', h('a', { href: `#${id}` }, title ? readText(title).trim() : '')),
      ...rest,
    ] as ElementContent[]);
  });
}

/**
 * Takes the tables of figures out of a text, since a book can fold nothing: a link to each stays in its place.
 * @returns the tables, each under the title of its figure, which leads back to it
 */
export const takeTables = (text: Element): Element[] =>
  [...walkElements(text)].filter(({ tagName }) => tagName === 'figure').flatMap(takeFigure);
