import type { z } from 'astro/zod';
import { type Languages, omitDrafts } from './languages.ts';
import { checkFields } from './parseFields.ts';
import { type Fields, parseYaml } from './parseYaml.ts';
import type { Add } from './report.ts';
import { isEmpty } from './sortFiles.ts';

interface Read<S extends z.ZodType> {
  fields: Fields;
  /** As the schema gives them; undefined where a field is wrong. */
  data: z.output<S> | undefined;
}

/** Reads a file of YAML, without the words of drafts; nothing where it is missing, empty or no YAML. */
export function readFields<S extends z.ZodType>(
  schema: S,
  [file, text]: readonly [file: string, text: string | undefined],
  languages: Pick<Languages, 'drafts'>,
  add: Add,
): Read<S> | undefined {
  const read = text === undefined || isEmpty(text) ? undefined : parseYaml(file, text, add);
  const fields = read && omitDrafts(read, languages);
  return fields && { fields, data: checkFields(schema, fields, add) };
}
