import { type MdastNode, mdxToMdast } from 'satteri';
import { hasPlaceholder } from '../schemas/text.ts';
import type { Fault } from './faults.ts';
import { type Fields, parseYaml } from './parseYaml.ts';

type Root = Extract<MdastNode, { type: 'root' }>;
export type Node = Root['children'][number];

/** An MDX file, as far as it can be read. */
export interface ParsedMdx {
  frontMatter?: Fields;
  body?: Node[];
  faults: Fault[];
}

/** “4:1: Expected a closing tag for `<A>` (4:1) (mdx-jsx:…)” → line 4 and the words between. */
function toFault(file: string, { message }: Error): Fault {
  const [, line, words = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  const cause = words.replace(/ \((mdx[\w-]*:|note: )[\s\S]*$/, '').replace(/ \(\d+:\d+\)/g, '');
  return { file, line: line ? Number(line) : undefined, text: `cannot be read (${cause}); mend the tag or the sign.` };
}

/** Far more than prose needs, and far less than what walks the tree can bear. */
const MOST_LEVELS = 20;

/** The first node that lies deeper in others than prose does. */
function findTooDeep(body: readonly Node[]): Node | undefined {
  let level = body;
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  return level[0];
}

function checkPlaceholders(file: string, text: string, before: number): Fault[] {
  return text
    .split('\n')
    .flatMap((words, i) =>
      i >= before && hasPlaceholder(words)
        ? [{ file, line: i + 1, text: 'holds a placeholder; write the real text.' }]
        : [],
    );
}

/** Front matter and tree of an MDX file. A body that cannot be read leaves the front matter to be checked, and the other way round. */
export function parseMdx(file: string, text: string): ParsedMdx {
  let tree: Root;
  const fence = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(\n|$)/.exec(text);
  if (!fence) {
    return {
      faults: [{ file, line: 1, text: 'has no front matter; begin with its fields between two lines of ---.' }],
    };
  }
  const { faults: yamlFaults, ...fields } = parseYaml(fence[1] ?? '', 1);
  const before = (fence[0].match(/\n/g) ?? []).length;
  const faults = [...yamlFaults.map((fault) => ({ file, ...fault })), ...checkPlaceholders(file, text, before)];
  const frontMatter = yamlFaults.length > 0 ? {} : { frontMatter: fields };
  try {
    tree = mdxToMdast(text, { features: { headingAttributes: true } }) as Root;
  } catch (error) {
    return { ...frontMatter, faults: [...faults, toFault(file, error as Error)] };
  }
  const body = tree.children.filter(({ type }) => type !== 'yaml');
  const deep = findTooDeep(body);
  if (deep) {
    const line = deep.position?.start.line;
    const text = `lists, quotes or tags stand more than ${MOST_LEVELS} deep in one another; write them side by side.`;
    return { ...frontMatter, faults: [...faults, { file, line, text }] };
  }
  if (body.length === 0) faults.push({ file, line: before, text: 'has no text below its front matter; write it.' });
  return { ...frontMatter, body, faults };
}
