import { z } from 'astro/zod';
import { formatOr } from '../charts/core/faults.ts';
import type { Fields } from './parseYaml.ts';
import type { Add } from './report.ts';

type Path = readonly PropertyKey[];

/** What a schema expects, in an author’s words. */
const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'fields with names',
  record: 'fields with names',
};

export const formatPath = (path: Path): string =>
  path
    .map((step, i) => (/^\d+$/.test(String(step)) ? `[${String(step)}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');

function describeValue(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : `“${value}”`;
}

/** Our sentence where the schema has none of its own. */
function describeIssue(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  if (issue.code === 'invalid_value') {
    const choice = formatOr(issue.values.map(String));
    return input === undefined ? `is missing; write ${choice}` : `is ${describeValue(input)}; write ${choice}`;
  }
  if (input === undefined) return 'is missing; write it';
  if (input instanceof Date) return 'is a bare date; set it in quotation marks';
  switch (issue.code) {
    case 'invalid_type':
      return `is ${describeValue(input)}; write ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `is ${input}; write a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`
        : `has too few items; write at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'number'
        ? `is ${input}; write a number ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}`
        : `has too many items; write at most ${issue.maximum}`;
    default:
      return 'has none of the forms that it may have; see src/schemas';
  }
}

/** Names of the fields that an object of a schema may have. */
function getFieldNames(schema: unknown, path: Path): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return getFieldNames(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.options.flatMap((option) => getFieldNames(option, path)))];
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject) return getFieldNames(schema.shape[String(step)], rest);
  if (schema instanceof z.ZodArray) return getFieldNames(schema.element, rest);
  return schema instanceof z.ZodRecord ? getFieldNames(schema.valueType, rest) : [];
}

/** A field that is wrong, and what is wrong with it: the sentence after its name. */
interface Issue {
  path: Path;
  what: string;
}

/** The value as the schema gives it, or each field that is wrong. */
export function parseFields<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { data: z.output<S>; issues: [] } | { data: undefined; issues: Issue[] } {
  const { success, data, error } = schema.safeParse(value, { error: describeIssue });
  if (success) return { data, issues: [] };
  const issues = error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, what: issue.message }];
    const names = getFieldNames(schema, issue.path);
    const what = `is unknown; remove it${names.length > 0 ? `, or write ${formatOr(names)}` : ''}`;
    return issue.keys.map((key) => ({ path: [...issue.path, key], what }));
  });
  return { data: undefined, issues };
}

/** Parses the fields of a file and reports each that is wrong at its place. */
export function checkFields<S extends z.ZodType>(schema: S, fields: Fields, add: Add): z.output<S> | undefined {
  const { data, issues } = parseFields(schema, fields.value);
  for (const { path, what } of issues) add(fields.at(path), 'field', formatPath(path) || 'the file', what);
  return data;
}
