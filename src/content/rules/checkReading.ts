import type { TagUse } from '../readBody.ts';
import type { Add } from '../report.ts';
import { findUnsourced, withoutSource } from './noteSource.ts';
import { findRepeated } from './repetition.ts';
import { listUnexplained, toProperName } from './unexplained.ts';

const isNote = ({ name }: TagUse) => name === 'Note';
const getTerm = ({ props }: TagUse) => props['term'] ?? '';
const getPassage = ({ passage }: TagUse) => passage?.text ?? '';

interface ReadSection {
  file: string;
  uses: readonly TagUse[];
}

/** What a reader of a section meets: names without a word on them, figures without a source, sentences said twice. */
export function checkReading(sections: readonly ReadSection[], locale: string, add: Add): void {
  const notes = sections.flatMap(({ uses }) => uses.filter(isNote));
  const names = notes.flatMap((note) => toProperName(getTerm(note), getPassage(note)) ?? []);
  for (const { file, uses } of sections) {
    const tags = uses.filter(({ name, passage }) => !passage && ['Passage', 'Aside', 'Pullout'].includes(name));
    const own = uses.filter(isNote);
    const text = [...tags.map((tag) => tag.text), ...own.map((note) => withoutSource(note.text))].join(' ');
    for (const note of own) {
      // A passage without text is reported as such.
      const number = getPassage(note) ? findUnsourced(note.text, getPassage(note), locale) : undefined;
      if (number !== undefined) add(note, 'unsourced', getTerm(note), number);
    }
    for (const name of listUnexplained({ text, terms: own.map(getTerm), names }, locale))
      add({ file, line: tags.find((tag) => tag.text.includes(name))?.line }, 'unexplained', name);
    const retold = tags.flatMap((tag) => (tag.name === 'Passage' ? [tag.text] : [])).join(' ');
    for (const tag of tags) {
      const repeated = tag.name === 'Pullout' ? findRepeated(tag.text, retold) : undefined;
      if (repeated !== undefined) add(tag, 'repeated', repeated);
    }
  }
}
