// What of a page is prose, and whether it is whole in the text that a program took from the page.
import type { Element, Nodes } from 'hast';
import { parseHtml, readAttribute, readText } from '../../src/build/html/tree.ts';
import type { ServedPage } from './serveSite.ts';

/** Long enough to be a sentence of the page and no label. */
const LEAST_WORDS = 8;
/** What opens beside its sentence or leads elsewhere, and the numbers that mark it. */
const ASIDE = ['button', 'nav', 'dialog', 'script', 'style', 'svg'];

const isUnseen = (element: Element) =>
  ASIDE.includes(element.tagName) || ['hidden', 'popover'].some((name) => readAttribute(element, name) !== undefined);

/** What a reader sees of an element, without what opens. */
function readSeen(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isUnseen(node))) return '';
  return node.children.map(readSeen).join('');
}

function* walkSeen(node: Nodes, name: string): Generator<Element> {
  if (node.type === 'element') {
    if (isUnseen(node)) return;
    if (node.tagName === name) yield node;
  }
  if ('children' in node) for (const child of node.children) yield* walkSeen(child, name);
}

/** Text without what only sets it: breaks, joins and spaces. */
export const toBare = (text: string) => text.replace(/[\s\u00ad\u200b\u2060]+/g, '');

/** Every paragraph of the page that is a sentence or more. */
export function listProse({ tree }: ServedPage): string[] {
  const [main] = walkSeen(tree, 'main');
  return [...(main ? walkSeen(main, 'p') : [])]
    .map((paragraph) => readSeen(paragraph).trim())
    .filter((text) => text.split(/\s+/).length >= LEAST_WORDS);
}

const MOST_QUOTED = 60;
const quote = (text: string) => `“${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}”`;

/** Characters of its beginning and its end by which a broken paragraph is known. */
const ENDS = 25;

/** What is lost or broken of the prose in the HTML that a program took. */
export function findLosses(prose: readonly string[], taken: string): string[] {
  const bare = toBare(readText(parseHtml(taken)));
  const faults = prose.flatMap((text) => {
    const sought = toBare(text);
    if (bare.includes(sought)) return [];
    const isBroken = bare.includes(sought.slice(0, ENDS)) && bare.includes(sought.slice(-ENDS));
    return [`${isBroken ? 'breaks' : 'loses'} ${quote(text)}`];
  });
  return />\s*#\s*</.test(taken) ? [...faults, 'has a “#” that stands alone'] : faults;
}
