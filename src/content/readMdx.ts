import type { z } from 'astro/zod';
import { analysisSchema } from '../schemas/analysis.ts';
import { homeSchema, pageSchema } from '../schemas/page.ts';
import { sectionSchema } from '../schemas/section.ts';
import { countWords } from './countWords.ts';
import { checkFields } from './parseFields.ts';
import { parseMdx, toPlainText } from './parseMdx.ts';
import type { Fields } from './parseYaml.ts';
import { type BodyRules, readBody, type TagUse } from './readBody.ts';
import { type Change, readChanges } from './readChanges.ts';
import type { Add } from './report.ts';
import { isEmpty } from './sortFiles.ts';

interface Form<S extends z.ZodType> extends BodyRules {
  schema: S;
}

/** What was made of an MDX file: all of it, or what could be read. */
export interface Mdx<T> {
  file: string;
  fields: Fields | undefined;
  /** Front matter, where it is sound. */
  data: T | undefined;
  /** Whether the body could be read. */
  isRead: boolean;
  /** Tags of the body, in order. */
  uses: TagUse[];
  /** All that a reader reads in the body. */
  text: string;
  words: number;
  /** What the page about the site lists. */
  changes: Change[];
}

/** The four kinds of MDX files. */
export const forms = {
  home: { schema: homeSchema, hasTags: false, hasHeadings: true },
  page: { schema: pageSchema, hasTags: false, hasHeadings: true },
  index: { schema: analysisSchema, hasTags: false, hasHeadings: false },
  section: { schema: sectionSchema, hasTags: true, hasHeadings: false },
} as const;

/** Reads an MDX file and checks what can be said of it alone. */
export function readMdx<S extends z.ZodType>(form: Form<S>, file: string, text: string, add: Add): Mdx<z.output<S>> {
  const { frontMatter: fields, body } = isEmpty(text) ? {} : parseMdx(file, text, add);
  const words = toPlainText(body ?? [], []);
  return {
    file,
    fields,
    data: fields && checkFields(form.schema, fields, add),
    isRead: body !== undefined,
    uses: body ? readBody(file, body, form, add) : [],
    text: words,
    words: countWords(words),
    changes: file.endsWith('/about.mdx') ? readChanges(file, body ?? [], file.split('/')[1] ?? '', add) : [],
  };
}
