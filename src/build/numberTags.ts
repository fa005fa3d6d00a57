import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { parseSectionName } from '../content/parseSectionName.ts';
import { toLetters } from './toLetters.ts';

const toNumber: Record<string, (section: number, count: number) => string> = {
  Chart: (section, count) => `${section}.${count}`,
  Note: (section, count) => `${section}.${count}`,
  // Claims are told apart by letters, so that 5a is no note and no chart.
  Claim: (section, count) => `${section}${toLetters(count - 1)}`,
};

const toAttribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/**
 * Gives every `Chart`, `Note` and `Claim` of a section its number, such as 3.2 for the second note of section 3. It is
 * written into the page at build: counters of a stylesheet start anew where other sections are not printed. The `Check`
 * of a claim is set after the paragraph, so that whoever reads the page without its stylesheet reads whole sentences.
 */
export const numberTags = () => {
  const counts = new Map<string, number>();

  function number<E extends MdxJsxFlowElement | MdxJsxTextElement>(node: Readonly<E>, fileURL: URL | undefined) {
    const format = node.name ? toNumber[node.name] : undefined;
    if (!node.name || !format || !fileURL) return undefined;
    const count = (counts.get(node.name) ?? 0) + 1;
    counts.set(node.name, count);
    const value = format(parseSectionName(fileURLToPath(fileURL)).number, count);
    const attributes = [...node.attributes, toAttribute('number', value)];
    return { ...node, attributes, children: [...node.children] };
  }

  return defineMdastPlugin({
    name: 'number-tags',
    mdxJsxFlowElement: (node, { fileURL }) => number(node, fileURL),
    mdxJsxTextElement: (node, context) => {
      const numbered = number(node, context.fileURL);
      if (!numbered || node.name !== 'Claim') return numbered;
      let paragraph = context.parent(node);
      while (paragraph && paragraph.type !== 'paragraph') paragraph = context.parent(paragraph as typeof node);
      const check = {
        type: 'mdxJsxFlowElement' as const,
        name: 'Check',
        attributes: numbered.attributes,
        children: [],
      };
      if (paragraph) context.insertAfter(paragraph, check);
      return { ...numbered, attributes: [...numbered.attributes, toAttribute('words', context.textContent(node))] };
    },
  });
};
