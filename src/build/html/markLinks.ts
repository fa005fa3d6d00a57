// On paper a link leads nowhere. Each link out of the site gets a letter, and each section a list of the addresses that
// its letters stand for; the screen shows neither. A letter means the same address wherever on the page it stands, since
// any section may be printed alone or with others.
import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { toLetters } from '../toLetters.ts';
import { hasAttribute, readAttribute } from './tree.ts';

/** Each has a list of its own, and so has the head of a page, in which its title stands. */
const SCOPES = new Set(['article', 'main', 'section']);
const hasList = ({ tagName, children }: Element) =>
  SCOPES.has(tagName) ||
  (tagName === 'div' && children.some((child) => child.type === 'element' && child.tagName === 'h1'));

/** Where a link leads that leaves the site; nothing for other elements and links. */
function findAddress(element: Element, siteUrl: string): string | undefined {
  const address = element.tagName === 'a' ? readAttribute(element, 'href') : undefined;
  return address && /^https?:\/\//.test(address) && !address.startsWith(siteUrl) ? address : undefined;
}

/** Marks the links out of one page of the site at `siteUrl`; a page without any stays as it is. */
export function markLinks(tree: Root, siteUrl: string): void {
  const all: string[] = [];
  /** The list of a scope, which then begins anew. */
  function takeList(scope: Set<string> | undefined): Element[] {
    const items = [...(scope ?? [])].map((address) => h('li', { value: all.indexOf(address) + 1 }, address));
    scope?.clear();
    return items.length > 0 ? [h('ol.addresses', { hidden: true }, items)] : [];
  }
  function mark(parent: Parents, scope: Set<string> | undefined): void {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      // The list stands before what ends the section.
      const before = hasAttribute(child, 'dataColophon') ? takeList(scope) : [];
      const isScope = hasList(child);
      const around = isScope ? new Set<string>() : scope;
      const own = hasAttribute(child, 'dataUnprinted') ? undefined : around;
      mark(child, own);
      if (isScope) child.children.push(...takeList(own));
      const address = scope && findAddress(child, siteUrl);
      if (!address) return [...before, child];
      if (!all.includes(address)) all.push(address);
      scope.add(address);
      return [...before, child, h('sup.mark', { hidden: true }, toLetters(all.indexOf(address)))];
    });
  }
  mark(tree, undefined);
}
