import type { Section } from '../../schemas/section.ts';
import type { Folder } from '../checkFiles.ts';
import { type Fault, toName } from '../faults.ts';
import { parseSectionName } from '../parseSectionName.ts';
import type { Fields } from '../parseYaml.ts';

/** A section whose front matter is sound. */
export interface SoundSection {
  file: string;
  data: Section;
  fields: Fields;
}

const MOST_SECTIONS = 9;

/** Numbers run from 1 without gap or twin; there are one to nine sections. */
export function checkNumbering({ path, sections }: Folder): Fault[] {
  const faults: Fault[] = [];
  if (sections.size === 0)
    faults.push({ file: path, text: 'has no section; write one, such as 01-the-beginning.mdx.' });
  if (sections.size > MOST_SECTIONS) {
    faults.push({ file: path, text: `has ${sections.size} sections; write at most ${MOST_SECTIONS}.` });
  }
  let before = { number: 0, file: '' };
  for (const file of sections.keys()) {
    const { number } = parseSectionName(file);
    if (before.file && number === before.number) {
      faults.push({
        file,
        text: `has the number ${number}, as ${toName(before.file)} has; give each section a number of its own.`,
      });
    } else if (number !== before.number + 1) {
      faults.push({
        file,
        text: `has the number ${number} where ${before.number + 1} comes next; number the sections without gaps.`,
      });
    }
    before = { number, file };
  }
  return faults;
}

/** No two sections share a title or a summary. */
export function checkTwins(sections: readonly SoundSection[]): Fault[] {
  return (['title', 'summary'] as const).flatMap((field) =>
    sections.flatMap(({ file, data, fields }, i) => {
      const twin = sections.slice(0, i).find((other) => other.data[field].toLowerCase() === data[field].toLowerCase());
      if (!twin) return [];
      return [
        { file, line: fields.lineOf([field]), text: `${field} is the same as in ${toName(twin.file)}; write another.` },
      ];
    }),
  );
}
