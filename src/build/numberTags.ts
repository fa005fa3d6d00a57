import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { parseSectionName } from '../lib/parseSectionName.ts';

const NUMBERED = new Set(['Chart', 'Note']);

/**
 * Gives every `Chart` and `Note` of a section its number, such as 3.2 for the second of section 3. The number is
 * written into the page at build: counters of a stylesheet start anew where other sections are not printed.
 */
export const numberTags = () => {
  const counts = new Map<string, number>();
  return defineMdastPlugin({
    name: 'number-tags',
    mdxJsxFlowElement(node, context) {
      if (!node.name || !NUMBERED.has(node.name) || !context.fileURL) return undefined;
      const count = (counts.get(node.name) ?? 0) + 1;
      counts.set(node.name, count);
      const { number } = parseSectionName(fileURLToPath(context.fileURL));
      const attribute = { type: 'mdxJsxAttribute' as const, name: 'number', value: `${number}.${count}` };
      return { ...node, attributes: [...node.attributes, attribute], children: [...node.children] };
    },
  });
};
