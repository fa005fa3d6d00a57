import { isTagName, type TagName } from '../../schemas/tags.ts';
import { findHidden } from '../../schemas/text.ts';
import { checkTag, isElement, type TagUse, toText } from '../checkTag.ts';
import type { Fault } from '../faults.ts';
import type { Node } from '../parseMdx.ts';

interface BodyRules {
  /** A section, whose prose stands in tags; else plain prose without tags. */
  hasTags: boolean;
  hasHeadings: boolean;
}

interface Passage {
  of: string | undefined;
  children: readonly Node[];
}

/** What no body may hold, by the type of its node. */
const BANNED: Partial<Record<Node['type'], string>> = {
  mdxjsEsm: 'imports or exports; remove the line, the tags are there without it.',
  mdxFlowExpression: 'an expression in braces; write the text itself.',
  mdxTextExpression: 'an expression in braces; write the text itself.',
  image: 'an image; remove it, or make it a chart.',
  imageReference: 'an image; remove it, or make it a chart.',
  footnoteDefinition: 'a footnote; write a Note in its place.',
};

/** Where a link may lead: a page of somebody else, a path of ours that a browser takes for no host, a place on its page. */
const ADDRESS = /^(?:https?:\/\/[^/?#]|\/(?![/\\])|#.)[^\s\p{C}]*$/iu;
/** The last word of a Claim is set apart from the others, so nothing may lie around both. */
const PLAIN: Node['type'][] = ['text', 'paragraph'];

/** What is wrong with one node, whatever it stands in. */
function checkNode(node: Node): string[] {
  if ((node.type === 'link' || node.type === 'definition') && !ADDRESS.test(node.url))
    return [
      `links to “${node.url}”; write an address that begins with https://, a path of this site such as /about/, or a place such as #contents.`,
    ];
  if (node.type === 'heading') {
    const { id: _, ...others } =
      (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
    const names = Object.keys(others).map((name) => (name === 'className' ? 'class' : name));
    return names.length > 0 ? [`gives a heading ${names.join(', ')}; write its id alone, as in {#sources}.`] : [];
  }
  const hidden = node.type === 'text' || node.type === 'inlineCode' ? findHidden(node.value) : undefined;
  return hidden ? [`holds the invisible sign ${hidden}; take it out.`] : [];
}

const toLine = (node: Node) => node.position?.start.line;
const isReportedElsewhere = (node: Node) => isElement(node) || node.type in BANNED;

/** Whether a node at the top level is prose (or a list, a table …) that should stand inside a tag. */
function isLoose(node: Node): boolean {
  if (isReportedElsewhere(node) || node.type === 'heading' || node.type === 'definition') return false;
  if (node.type !== 'paragraph') return true;
  return !node.children.every((child) => isReportedElsewhere(child) || toText([child]).trim() === '');
}

/** The term of a Note occurs in the text of the passage around it. */
function checkTerm(use: TagUse, passage: readonly Node[] | undefined): string[] {
  const term = use.props['term'];
  const text = toText(passage ?? [])
    .trim()
    .toLowerCase();
  // An empty passage is reported as such.
  return !term || text === '' || text.includes(term.toLowerCase())
    ? []
    : [`the term “${term}” of Note does not occur in its passage; write it as the passage does.`];
}

/** Walks a body. Gives its faults and the tags that stand in it, in order. */
export function checkBody(file: string, body: readonly Node[], rules: BodyRules): { faults: Fault[]; uses: TagUse[] } {
  const faults: Fault[] = [];
  const uses: TagUse[] = [];
  const add = (node: Node, text: string) => faults.push({ file, line: toLine(node), text });

  function visit(node: Node, parent?: TagName, passage?: Passage): void {
    let tag = parent;
    let around = passage;
    const banned = BANNED[node.type];
    for (const text of checkNode(node)) add(node, text);
    if (parent === 'Claim' && !isReportedElsewhere(node) && !PLAIN.includes(node.type))
      add(node, 'Claim holds emphasis, code or a link; write its words plainly, or set the mark around other words.');
    if (banned) add(node, `holds ${banned}`);
    else if (node.type === 'heading' && !rules.hasHeadings) {
      add(node, 'holds a heading; remove it, the title stands in the front matter.');
    } else if (isElement(node) && !rules.hasTags) {
      add(node, `holds the tag ${node.name ?? '<>'}; write plain prose, tags belong in sections.`);
    } else if (isElement(node)) {
      const { props, texts } = checkTag(node, parent);
      if (node.name && isTagName(node.name)) {
        tag = node.name;
        const children = node.children as Node[];
        const text = toText(children, tag === 'Passage' ? ['Note', 'Chart', 'Claim'] : undefined);
        const use: TagUse = { name: tag, file, line: toLine(node), props, passage: passage?.of, text };
        uses.push(use);
        if (tag === 'Passage') around = { of: props['of'], children };
        if (tag === 'Note') texts.push(...checkTerm(use, passage?.children));
      }
      for (const text of texts) add(node, text);
    }
    if ('children' in node) for (const child of node.children) visit(child, tag, around);
  }

  for (const node of body) {
    if (rules.hasTags && isLoose(node))
      add(node, 'text stands outside every tag; move it into a Passage, an Aside or a Pullout.');
    visit(node);
  }
  return { faults, uses };
}
