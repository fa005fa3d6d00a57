// What an e-reader knows: no popovers and no folded lists, but notes of their own kind, and every element closed.
import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { hasAttribute, hasDrawing, readAttribute, readText } from '../../html/tree.ts';

const RENAMED: Readonly<Record<string, string>> = { details: 'div', summary: 'p', article: 'section' };
/** A book has contents of its own. */
const DROPPED = new Set(['nav']);
const ATTRIBUTES = /^(?:data[A-Z]|tabIndex$|popover|open$|aria(?!Label$|Hidden$))/;

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Of a drawing in two widths that for narrow windows, which waits hidden. */
function chooseDrawing(children: readonly ElementContent[]): ElementContent[] {
  const narrow = children.find((child) => isElement(child) && hasAttribute(child, 'hidden') && hasDrawing(child));
  return narrow
    ? children.filter((child) => child === narrow || !isElement(child) || !hasDrawing(child))
    : [...children];
}

function changeElement(element: Element): ElementContent[] {
  const { tagName, properties } = element;
  if (DROPPED.has(tagName) || hasAttribute(element, 'dataUnbound')) return [];
  // The sign of a link to its own place is drawn by a stylesheet.
  if (tagName === 'a' && !readText(element).trim() && !hasDrawing(element)) return [];
  const own: Element['properties'] = Object.fromEntries(
    Object.entries(properties).filter(([name]) => !ATTRIBUTES.test(name) && name !== 'hidden'),
  );
  const children = chooseDrawing(element.children).flatMap(changeNode);
  if (hasAttribute(element, 'popover'))
    // Its pieces stand on lines of their own in the page.
    return [
      h(
        'aside',
        { ...own, 'epub:type': 'footnote', role: 'doc-footnote' },
        children.flatMap((child) => [child, { type: 'text', value: ' ' } as const]),
      ),
    ];
  const asks = readAttribute(element, 'popoverTarget');
  if (asks) return [h('a', { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${asks}` }, children)];
  const name = tagName.includes('-') ? 'div' : (RENAMED[tagName] ?? tagName);
  if (name === 'svg') own['xmlns'] = 'http://www.w3.org/2000/svg';
  return [{ type: 'element', tagName: name, properties: own, children }];
}

/** A node of a page as a book may have it; nothing where it may not. */
export const changeNode = (node: ElementContent): ElementContent[] =>
  isElement(node) ? changeElement(node) : node.type === 'comment' ? [] : [node];

/** As XML. */
export const formatXml = (tree: Nodes): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(tree, {
    closeSelfClosing: true,
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  })}`;

/** One file of a book. */
export const toDocument = (title: string, lang: string, body: ElementContent[]): string =>
  formatXml(
    h(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, 'xml:lang': lang },
      [h('head', [h('title', title), h('link', { rel: 'stylesheet', href: 'style.css' })]), h('body', body)],
    ),
  );
