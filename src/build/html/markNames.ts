// Who and what a passage names is defined on the page. Here the first mention in each section becomes a link to it.
import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { findByAttribute, hasAttribute, readAttribute } from './tree.ts';

interface Name {
  form: string;
  /** The element that defines it. */
  definition: Element;
}

/** What bears a mark of its own, or is no text of the passage. */
const PASSED_OVER = new Set(['a', 'button', 'div', 'figure', 'aside']);

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a name stands in a text as words of their own; -1 where it does not. */
function findName(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return at;
  return -1;
}

/** The first name in a text, the longest of those that begin at one place. */
function findFirst(text: string, names: readonly Name[]): { at: number; name: Name } | undefined {
  const found = names.flatMap((name) => {
    const at = findName(text, name.form);
    return at < 0 ? [] : [{ at, name }];
  });
  return found.sort((a, b) => a.at - b.at || b.name.form.length - a.name.form.length)[0];
}

/** A text with links at what is named in it for the first time; `done` holds what has its link. */
function markText({ value }: Text, names: readonly Name[], done: Set<Element>): ElementContent[] {
  const first = findFirst(value, names);
  if (!first) return [{ type: 'text', value }];
  const { at, name } = first;
  const end = at + name.form.length;
  const isNew = !done.has(name.definition);
  done.add(name.definition);
  const before: Text = { type: 'text', value: value.slice(0, isNew ? at : end) };
  const rest = markText({ type: 'text', value: value.slice(end) }, names, done);
  const link = h('a', { href: `#${readAttribute(name.definition, 'id')}` }, name.form);
  return [before, ...(isNew ? [link] : []), ...rest];
}

function markChildren(element: Element, names: readonly Name[], done: Set<Element>): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return markText(child, names, done);
    if (child.type === 'element' && !PASSED_OVER.has(child.tagName) && !hasAttribute(child, 'dataMarked'))
      markChildren(child, names, done);
    return [child];
  });
}

/** A word may mean somebody in one passage and nobody in another, as “the government” does. */
function namedIn(passage: Element, names: readonly Name[]): Name[] {
  const id = readAttribute(passage, 'id') ?? '';
  return names.filter(({ definition }) => readAttribute(definition, 'dataNamedIn')?.split(' ').includes(id));
}

/** What notes of a section explain needs no second word on it. */
function findExplained(section: Element, names: readonly Name[]): Element[] {
  const terms = findByAttribute(section, 'dataTerm').map((note) => readAttribute(note, 'dataTerm')?.toLowerCase());
  return names.filter(({ form }) => terms.includes(form.toLowerCase())).map(({ definition }) => definition);
}

/** Takes out definitions that nothing leads to, and what only the build reads. */
function clear(tree: Root, definitions: readonly Element[]): void {
  const idle = new Set(definitions.filter((definition) => !hasAttribute(definition, 'dataIn')));
  for (const parent of findByAttribute(tree, 'dataDefinitions'))
    parent.children = parent.children.filter((child) => child.type !== 'element' || !idle.has(child));
  for (const name of ['dataNames', 'dataNamedIn', 'dataPassage', 'dataTerm', 'dataMarked', 'dataDefinitions'])
    for (const element of findByAttribute(tree, name)) delete element.properties[name];
}

/** Links the first mention in each section of what a page defines, and says at each definition which sections name it. */
export function markNames(tree: Root): void {
  const definitions = findByAttribute(tree, 'dataNames');
  const names = definitions.flatMap((definition) =>
    (JSON.parse(readAttribute(definition, 'dataNames') ?? '[]') as string[]).map((form) => ({ form, definition })),
  );
  for (const section of findByAttribute(tree, 'dataPart')) {
    const explained = new Set(findExplained(section, names));
    const done = new Set(explained);
    for (const passage of findByAttribute(section, 'dataPassage')) markChildren(passage, namedIn(passage, names), done);
    for (const definition of done)
      if (!explained.has(definition))
        definition.properties['dataIn'] = [readAttribute(definition, 'dataIn'), readAttribute(section, 'dataPart')]
          .filter(Boolean)
          .join(' ');
  }
  clear(tree, definitions);
}
