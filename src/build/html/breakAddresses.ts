// A web address that runs over the end of a line is broken before a stroke. A browser alone breaks it after a hyphen, and
// a reader who types it cannot tell whose hyphen that is.
import type { ElementContent, Parents, Text } from 'hast';
import { h } from 'hastscript';

/** An address in running text, up to its last letter. */
const ADDRESS = /(\bhttps?:\/\/[^\s<]*[\w/])/;
/** Their text is no running text. */
const CODE = new Set(['pre', 'script', 'style', 'svg', 'textarea', 'title']);

/** Signs between two strokes that fit on any line; a longer piece is broken before its other signs as well. */
const LONGEST = 40;
const splitPiece = (piece: string): string[] => (piece.length > LONGEST ? piece.split(/(?=[-_.?=&%])/) : [piece]);

const breakAddress = (address: string): ElementContent =>
  h(
    'span.address',
    address
      .split(/(?<![:/])(?=\/[^/])/)
      .flatMap(splitPiece)
      .flatMap((piece, i) => (i === 0 ? [piece] : [h('wbr'), piece])),
  );

const breakText = ({ value }: Text): ElementContent[] =>
  value
    .split(ADDRESS)
    .map((piece, i): ElementContent => (i % 2 === 1 ? breakAddress(piece) : { type: 'text', value: piece }))
    .filter((node) => node.type !== 'text' || node.value !== '');

/** Lets the addresses in the text below a node break before a stroke, and nowhere else where their pieces are short. */
export function breakAddresses(node: Parents): void {
  node.children = (node.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'text') return breakText(child);
    if (child.type === 'element' && !CODE.has(child.tagName)) breakAddresses(child);
    return [child];
  });
}
