import type { Section } from '../../schemas/section.ts';
import { toFileName } from '../format.ts';
import { parseSectionName } from '../parseSectionName.ts';
import type { Mdx } from '../readMdx.ts';
import type { Add } from '../report.ts';
import type { Folder } from '../sortFiles.ts';

const MOST_SECTIONS = 9;
/** As many as Twins.astro sets in turn. */
const MOST_PASSAGES = 8;

/** Numbers run from 1 without gap or twin; there are one to nine sections. */
export function checkNumbering({ path, sections }: Folder, add: Add): void {
  if (sections.size === 0) add({ file: path }, 'noSection');
  if (sections.size > MOST_SECTIONS) add({ file: path }, 'manySections', sections.size, MOST_SECTIONS);
  let before = { number: 0, file: '' };
  for (const file of sections.keys()) {
    const { number } = parseSectionName(file);
    if (before.file && number === before.number) add({ file }, 'twinNumber', number, toFileName(before.file));
    else if (number !== before.number + 1) add({ file }, 'wrongNumber', number, before.number + 1);
    before = { number, file };
  }
}

/** A section has no more passages than a page in two languages can pair. */
export function checkLengths(sections: readonly Mdx<Section>[], add: Add): void {
  for (const { file, uses } of sections) {
    const { length } = uses.filter(({ name }) => name === 'Passage');
    if (length > MOST_PASSAGES) add({ file }, 'manyPassages', length, MOST_PASSAGES);
  }
}

/** No two sections share a title or a summary. */
export function checkTwins(sections: readonly Mdx<Section>[], add: Add): void {
  for (const field of ['title', 'summary'] as const) {
    const first = new Map<string, string>();
    for (const { file, data, fields } of sections) {
      if (!data || !fields) continue;
      const words = data[field].toLowerCase();
      const twin = first.get(words);
      if (twin) add(fields.at([field]), 'twinField', field, toFileName(twin));
      else first.set(words, file);
    }
  }
}

/** The number of a card stands in the text of its section. */
export function checkCards(sections: readonly Mdx<Section>[], add: Add): void {
  const flatten = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  for (const { data, fields, isRead, text } of sections) {
    const number = data?.card?.number;
    if (number && fields && isRead && !flatten(text).includes(flatten(number)))
      add(fields.at(['card', 'number']), 'lostNumber', number);
  }
}
