import { type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from 'satteri';
import { hasPlaceholder } from '../schemas/text.ts';
import { type Fields, parseYaml } from './parseYaml.ts';
import type { Add } from './report.ts';

type Root = Extract<MdastNode, { type: 'root' }>;
export type Node = Root['children'][number];
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** An MDX file, as far as it can be read. */
interface ParsedMdx {
  frontMatter?: Fields | undefined;
  body?: Node[];
}

export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const getChildren = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);

/** What a reader reads in some nodes, without notes and charts, or without other tags. */
export function toPlainText(nodes: readonly Node[], omitted: readonly string[] = ['Note', 'Chart']): string {
  return nodes
    .map((node) => {
      if (isElement(node) && omitted.includes(node.name ?? '')) return '';
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (!('children' in node)) return ' ';
      const isBlock = node.type === 'paragraph' || node.type === 'mdxJsxFlowElement';
      return `${toPlainText(getChildren(node), omitted)}${isBlock ? ' ' : ''}`;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Far more than prose needs, and far less than what walks the tree can bear. */
const MOST_LEVELS = 20;

/** The first node that lies deeper in others than prose does. */
function findTooDeep(body: readonly Node[]): Node | undefined {
  let level = body;
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++) level = level.flatMap(getChildren);
  return level[0];
}

/** Tree of a file, its front matter among its nodes. */
function readTree(file: string, text: string, add: Add): Root | undefined {
  try {
    return mdxToMdast(text, { features: { headingAttributes: true } }) as Root;
  } catch (error) {
    // “4:1: Expected a closing tag for `<A>` (4:1) (mdx-jsx:…)”: the parser gives line and cause in its message alone.
    const { message } = error as Error;
    const [, line, words = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
    const cause = words.replace(/ \((mdx[\w-]*:|note: )[\s\S]*$/, '').replace(/ \(\d+:\d+\)/g, '');
    add({ file, line: line ? Number(line) : undefined }, 'brokenBody', cause);
    return undefined;
  }
}

/**
 * Front matter as every reader of it finds it: Astro cuts it at the first line that begins with such signs, others at the
 * first that is nothing else, and what one of them takes for the body would reach no rule.
 */
const FENCED = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?(\n|$)/;
const FENCE = /^(?:---|\+\+\+)/m;

/** Front matter and tree of an MDX file. A body that cannot be read leaves the front matter to be checked, and the other way round. */
export function parseMdx(file: string, text: string, add: Add): ParsedMdx {
  const fence = FENCED.exec(text);
  if (!fence) {
    add({ file, line: 1 }, 'noFrontMatter');
    return {};
  }
  if (FENCE.test(fence[1] ?? '')) {
    add({ file, line: 1 }, 'fencedTwice');
    return {};
  }
  const frontMatter = parseYaml(file, fence[1] ?? '', add, 1);
  const before = (fence[0].match(/\n/g) ?? []).length;
  text.split('\n').forEach((words, i) => {
    if (i >= before && hasPlaceholder(words)) add({ file, line: i + 1 }, 'placeholder', 'text');
  });
  const body = readTree(file, text, add)?.children.filter(({ type }) => type !== 'yaml');
  if (!body) return { frontMatter };
  const deep = findTooDeep(body);
  if (deep) {
    add({ file, line: deep.position?.start.line }, 'deepBody', MOST_LEVELS);
    return { frontMatter };
  }
  if (body.length === 0) add({ file, line: before }, 'noBody');
  return { frontMatter, body };
}
