// People, terms, events, judgements and sources: what a reader of today needs beside the analyses.

import type { z } from 'astro/zod';
import { judgementsSchema } from '../schemas/judgement.ts';
import { peopleSchema } from '../schemas/person.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { termsSchema } from '../schemas/term.ts';
import type { ContextFiles, Entries } from './entries.ts';
import type { Languages } from './languages.ts';
import { readEvents } from './readEvents.ts';
import { readFields } from './readFields.ts';
import type { Add } from './report.ts';
import { type ContextRules, checkContext } from './rules/checkContext.ts';
import { checkMapTables } from './rules/checkMapTables.ts';
import { checkTies, type TieRules } from './rules/checkTies.ts';
import { CONTEXT } from './sortFiles.ts';

/** Each entry with its place in its file, since a collection keeps no order. */
const toOrdered = <T>(entries: Entries<T> | undefined): Map<string, T & { position: number }> =>
  new Map([...(entries?.values ?? [])].map(([id, value], position) => [id, { ...value, position }]));

/** Reads a file of entries; undefined where it has faults. */
type Read = <T>(schema: z.ZodType<Record<string, T>>, file: string) => Entries<T> | undefined;

const createRead =
  (files: ReadonlyMap<string, string>, languages: Languages, add: Add): Read =>
  (schema, file) => {
    const read = readFields(schema, [file, files.get(file)], languages, add);
    return (
      read?.data && { values: new Map(Object.entries(read.data)), at: (id, path = []) => read.fields.at([id, ...path]) }
    );
  };

/** Reads and checks the five files of the context; values are empty where a file has faults. */
export function readContext(files: ReadonlyMap<string, string>, rules: ContextRules & TieRules, add: Add) {
  const readEntries = createRead(files, rules, add);
  const read: ContextFiles = {
    people: readEntries(peopleSchema, CONTEXT.people),
    terms: readEntries(termsSchema, CONTEXT.terms),
    events: readEvents(files.get(CONTEXT.events), rules, add),
    judgements: readEntries(judgementsSchema, CONTEXT.judgements),
    sources: readEntries(sourcesSchema, CONTEXT.sources),
  };
  checkContext(read, rules, add);
  checkTies(read, rules, add);
  checkMapTables(rules, add);
  return {
    people: toOrdered(read.people),
    terms: toOrdered(read.terms),
    events: toOrdered(read.events),
    judgements: toOrdered(read.judgements),
    sources: toOrdered(read.sources),
  };
}
