import { isElement, toText } from '../checkTag.ts';
import type { Fault } from '../faults.ts';
import type { Node } from '../parseMdx.ts';
import { findUnsourced, withoutSource } from './noteSource.ts';
import { findRepeated } from './repetition.ts';
import { listUnexplained, toName } from './unexplained.ts';

interface Body {
  file: string;
  body: readonly Node[];
}

interface Tag {
  name: string;
  line: number | undefined;
  text: string;
}

interface Note extends Tag {
  term: string;
  /** Text of the passage around it. */
  passage: string;
}

const toTag = (node: Node): Tag => ({
  name: (isElement(node) && node.name) || '',
  line: node.position?.start.line,
  text: 'children' in node ? toText(node.children as Node[]).trim() : '',
});

function readTerm(node: Node): string {
  const attributes = isElement(node) ? node.attributes : [];
  const term = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'term');
  return typeof term?.value === 'string' ? term.value : '';
}

const listNotes = (node: Node): Note[] =>
  'children' in node
    ? (node.children as Node[])
        .filter((child) => isElement(child) && child.name === 'Note')
        .map((note) => ({ ...toTag(note), term: readTerm(note), passage: toTag(node).text }))
    : [];

/** What a reader of a section meets: names without a word on them, figures without a source, sentences said twice. */
export function checkReading(sections: readonly Body[]): Fault[] {
  const read = sections.map(({ file, body }) => ({ file, tags: body.map(toTag), notes: body.flatMap(listNotes) }));
  const names = read.flatMap(({ notes }) => notes.flatMap(({ term, passage }) => toName(term, passage) ?? []));
  return read.flatMap(({ file, tags, notes }) => {
    const text = [...tags.map((tag) => tag.text), ...notes.map((note) => withoutSource(note.text))].join(' ');
    const retold = tags
      .filter(({ name }) => name === 'Passage')
      .map((tag) => tag.text)
      .join(' ');
    return [
      ...notes.flatMap(({ text, line, term, passage }) => {
        const number = findUnsourced(text, passage);
        return number === undefined
          ? []
          : [
              {
                file,
                line,
                text: `the Note on “${term}” says “${number}”, which its passage does not, and has no source; end it with one, as in “(Source: IMF, October 2025.)”.`,
              },
            ];
      }),
      ...listUnexplained({ text, terms: notes.map(({ term }) => term), names }).map((name) => ({
        file,
        line: tags.find((tag) => tag.text.includes(name))?.line,
        text: `uses ${/^“/.test(name) ? name : `“${name}”`} and never says what it is, though a section is read alone; explain it in brackets after the words that it stands for, in words beside it, or in a Note.`,
      })),
      ...tags.flatMap(({ name, line, text }) => {
        const repeated = name === 'Pullout' ? findRepeated(text, retold) : undefined;
        return repeated === undefined
          ? []
          : [
              {
                file,
                line,
                text: `Pullout repeats “${repeated}”, which stands beside it; say it in other words, or say something else.`,
              },
            ];
      }),
    ];
  });
}
