import type { Fields } from './parseYaml.ts';

/** Codes of the languages that content is read in. */
export interface Languages {
  /** Whole: what is missing is a fault. */
  locales: readonly string[];
  /** Begun, and passed over: no word of theirs is read. */
  drafts: readonly string[];
}

function omit(value: unknown, drafts: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => omit(item, drafts));
  if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (drafts.includes(key) ? [] : [[key, omit(inner, drafts)]])),
  );
}

/** Fields without the words of drafts. */
export const omitDrafts = (fields: Fields, { drafts }: Pick<Languages, 'drafts'>): Fields =>
  drafts.length === 0 ? fields : { ...fields, value: omit(fields.value, drafts) };
