// Links that stand side by side are kept apart by their looks alone. Copied, or read by a machine, their words would run
// together: passages 3 and 5 would be 35.
import type { ElementContent, Parents } from 'hast';

const isInline = (node: ElementContent | undefined, names: readonly string[]) =>
  node?.type === 'element' && names.includes(node.tagName);

/** Puts a space between a link and what stands beside it without one, everywhere below a node but in drawings. */
export function spaceLinks(node: Parents): void {
  const children = node.children as ElementContent[];
  node.children = children.flatMap((child, i): ElementContent[] => {
    if (child.type === 'element' && child.tagName !== 'svg') spaceLinks(child);
    const isBeside = isInline(children[i - 1], ['a', 'span', 'cite']) && isInline(child, ['a', 'span']);
    return isBeside ? [{ type: 'text', value: ' ' }, child] : [child];
  });
}
