import { mdxToMdast } from 'satteri';
import { isElement } from './checkTag.ts';
import type { Node } from './parseMdx.ts';

/** A tag with the props that are written as plain text. */
export interface Tag {
  name: string;
  props: Readonly<Record<string, string>>;
}

function walk(node: Node): Tag[] {
  const below = 'children' in node ? node.children.flatMap((child) => walk(child as Node)) : [];
  if (!isElement(node) || !node.name) return below;
  const props = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return [{ name: node.name, props: Object.fromEntries(props) }, ...below];
}

/** By text, since a build asks for the same section many times. */
const known = new Map<string, Tag[]>();

/** The tags of a body without front matter, in order, however they are written. @throws where it cannot be read. */
export function listTags(body: string): Tag[] {
  const tags = known.get(body) ?? (mdxToMdast(body) as { children: Node[] }).children.flatMap(walk);
  known.set(body, tags);
  return tags;
}
