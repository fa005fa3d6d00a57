import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isTagName, type TagName, tags } from '../schemas/tags.ts';
import { parseFields } from './checkFields.ts';
import { formatChoice } from './faults.ts';
import type { Node } from './parseMdx.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag that stands in a body, with the props that it has as they should be. */
export interface TagUse {
  name: TagName;
  file: string;
  line: number | undefined;
  props: Record<string, string>;
  /** Paragraph that the passage around the tag retells. */
  passage?: string | undefined;
  /** What a reader reads in it; of a Passage only what stands in no Claim. */
  text?: string;
}

export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What a reader reads in some nodes, without notes and charts, or without other tags. */
export function toText(nodes: readonly Node[], omitted: readonly string[] = ['Note', 'Chart']): string {
  return nodes
    .map((node) => {
      if (isElement(node) && omitted.includes(node.name ?? '')) return '';
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      return 'children' in node ? `${toText(node.children, omitted)}${node.type === 'paragraph' ? ' ' : ''}` : ' ';
    })
    .join('')
    .replace(/\s+/g, ' ');
}

const formatPlace = (place: string) => (place === 'section' ? 'at the top level of the section' : `inside ${place}`);

function checkProps(name: TagName, { attributes }: Element): { props: Record<string, string>; texts: string[] } {
  const texts: string[] = [];
  const props: Record<string, string> = {};
  const wrong = new Set<PropertyKey>();
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      texts.push(`${name} has the props {${attribute.value}}; write each out, its value in quotation marks.`);
      continue;
    }
    const prop = attribute.name;
    if (typeof attribute.value === 'string' && !Object.hasOwn(props, prop)) props[prop] = attribute.value;
    else {
      wrong.add(prop);
      if (Object.hasOwn(props, prop)) texts.push(`the prop \`${prop}\` of ${name} stands twice; keep one.`);
      else texts.push(`the prop \`${prop}\` of ${name} is no text in quotation marks; write ${prop}="…".`);
    }
  }
  const { issues } = parseFields(tags[name].props, props);
  for (const { path, text } of issues) {
    if (wrong.has(path[0] as PropertyKey)) continue;
    texts.push(`the prop ${text.replace(/^\S+/, `\`$&\` of ${name}`)}`);
    delete props[path[0] as string];
  }
  return { props, texts };
}

/** Checks name, place, form, props and text of one tag. `parent` is the tag around it. */
export function checkTag(
  element: Element,
  parent: TagName | undefined,
): { props: Record<string, string>; texts: string[] } {
  const { name } = element;
  if (!name || !isTagName(name)) {
    const isHtml = name !== null && /^[a-z]/.test(name);
    const what = isHtml ? `the HTML tag ${name} is not used in content` : `${name ?? '<>'} is not a tag of this site`;
    return { props: {}, texts: [`${what}; use ${formatChoice(Object.keys(tags))}.`] };
  }
  const { within, isInline, holdsText } = tags[name];
  const { props, texts } = checkProps(name, element);
  if (!(within as string[]).includes(parent ?? 'section')) {
    texts.push(`${name} stands ${formatPlace(parent ?? 'section')}; put it ${formatChoice(within.map(formatPlace))}.`);
  } else if (isInline && element.type === 'mdxJsxFlowElement') {
    texts.push(`${name} stands on a line of its own; set it into a sentence.`);
  } else if (!isInline && element.type === 'mdxJsxTextElement') {
    texts.push(`${name} stands in a line of text; give it a line of its own, with an empty line before and after.`);
  }
  const isEmpty = toText(element.children as Node[]).trim() === '';
  if (holdsText && isEmpty) texts.push(`${name} is empty; write its text, or remove it.`);
  if (!holdsText && element.children.length > 0)
    texts.push(`${name} holds text; close it at once, as in <${name} … />.`);
  return { props, texts };
}
