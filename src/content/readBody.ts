import { isTagName, type TagName } from '../schemas/tags.ts';
import { findHidden, namesUser } from '../schemas/text.ts';
import { type Element, getChildren, isElement, type Node, toPlainText } from './parseMdx.ts';
import type { Add, Place } from './report.ts';
import { checkTag } from './rules/checkTag.ts';

/** A tag that stands in a body, with the props that it has as they should be. */
export interface TagUse extends Place {
  name: TagName;
  props: Record<string, string>;
  /** The passage around it. */
  passage?: TagUse | undefined;
  /** What a reader reads in it, without notes. */
  text: string;
  /** Of a Passage: the same without what stands in a Claim. */
  unmarked: string;
  /** Of a Claim: the paragraph around it, without notes. */
  paragraph?: string;
}

/** What a body may hold: a section has its prose in tags, other bodies are plain prose without tags. */
export interface BodyRules {
  hasTags: boolean;
  hasHeadings: boolean;
}

interface Surroundings {
  parent?: TagName | undefined;
  passage?: TagUse | undefined;
  paragraph?: Node | undefined;
}

const EXPRESSION = ['an expression in braces', 'write the text itself'] as const;
const IMAGE = ['an image', 'remove it, or make it a chart'] as const;

/** What no body may hold, by the type of its node, and what to do. */
const BANNED: Partial<Record<Node['type'], readonly [what: string, mend: string]>> = {
  mdxjsEsm: ['imports or exports', 'remove the line, the tags are there without it'],
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  image: IMAGE,
  imageReference: IMAGE,
  footnoteDefinition: ['a footnote', 'write a Note in its place'],
};

/** Where a link may lead: a page of somebody else, a path of ours that a browser takes for no host, a place on its page. */
const ADDRESS = /^(?:https?:\/\/[^/?#]|\/(?![/\\])|#.)[^\s\p{C}]*$/iu;
/** What is read apart from the text that it stands in. */
const SILENT = ['Note', 'Chart'];
/** The last word of a Claim is set apart from the others, so nothing may lie around both. */
const PLAIN: Node['type'][] = ['text', 'paragraph'];

const isReportedElsewhere = (node: Node) => isElement(node) || node.type in BANNED;

/** Whether a node at the top level is prose (or a list, a table …) that should stand inside a tag. */
function isLoose(node: Node): boolean {
  if (isReportedElsewhere(node) || node.type === 'heading' || node.type === 'definition') return false;
  if (node.type !== 'paragraph') return true;
  return !node.children.every((child) => isReportedElsewhere(child) || toPlainText([child]).trim() === '');
}

/** Checks one node, whatever it stands in. */
function checkNode(node: Node, place: Place, add: Add): void {
  if (node.type === 'link' || node.type === 'definition') {
    if (!ADDRESS.test(node.url)) add(place, 'noAddress', node.url);
    else if (namesUser(node.url)) add(place, 'hostName', node.url);
  }
  if (node.type === 'heading') {
    const { id: _, ...others } =
      (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
    const names = Object.keys(others).map((name) => (name === 'className' ? 'class' : name));
    if (names.length > 0) add(place, 'headingFields', names);
  }
  const seen = ['value' in node ? node.value : '', 'title' in node ? node.title : ''];
  const hidden = findHidden(seen.join(''));
  if (hidden) add(place, 'hiddenSign', hidden);
}

/** The term of a Note occurs in the text of the passage around it; an empty passage is reported as such. */
function checkTerm({ props: { term }, passage, ...place }: TagUse, add: Add): void {
  const text = passage?.text.toLowerCase() ?? '';
  if (term && text !== '' && !text.includes(term.toLowerCase().replace(/\s+/g, ' '))) add(place, 'lostTerm', term);
}

/** Walks a body and checks it. Gives the tags that stand in it, in order. */
export function readBody(file: string, body: readonly Node[], rules: BodyRules, add: Add): TagUse[] {
  const uses: TagUse[] = [];

  function readTag(node: Element, place: Place, around: Surroundings): Surroundings {
    const { passage, paragraph } = around;
    const props = checkTag(node, around.parent, place, add);
    const { name } = node;
    if (!name || !isTagName(name)) return around;
    const children = getChildren(node);
    const [text = '', unmarked = ''] = [[], ['Claim']].map((more) =>
      toPlainText(children, [...SILENT, ...more]).trim(),
    );
    const use: TagUse = { ...place, name, props, passage, text, unmarked };
    if (name === 'Claim' && paragraph) use.paragraph = toPlainText([paragraph], SILENT).trim();
    uses.push(use);
    if (name === 'Note') checkTerm(use, add);
    return { parent: name, passage: name === 'Passage' ? use : passage, paragraph };
  }

  function visit(node: Node, around: Surroundings): void {
    const place = { file, line: node.position?.start.line };
    const banned = BANNED[node.type];
    let within = around;
    checkNode(node, place, add);
    if (around.parent === 'Claim' && !isReportedElsewhere(node) && !PLAIN.includes(node.type))
      add(place, 'claimMarkup');
    if (banned) add(place, 'held', ...banned);
    else if (node.type === 'heading' && !rules.hasHeadings) add(place, 'heading');
    else if (isElement(node) && !rules.hasTags) add(place, 'tagInProse', node.name ?? '<>');
    else if (isElement(node)) within = readTag(node, place, around);
    if (node.type === 'paragraph') within = { ...within, paragraph: node };
    for (const child of getChildren(node)) visit(child, within);
  }

  for (const node of body) {
    if (rules.hasTags && isLoose(node)) add({ file, line: node.position?.start.line }, 'loose');
    visit(node, {});
  }
  return uses;
}
