// What the files of the context say of one another and of the analyses. A file that cannot be read is reported as such, and
// what refers to it is left alone.

import type { Judgement } from '../../schemas/judgement.ts';
import { id as idSchema } from '../../schemas/text.ts';
import { type ContextFiles, type Entries, formatEntry } from '../entries.ts';
import type { Languages } from '../languages.ts';
import type { Explainer } from '../readAnalysis.ts';
import { toRecordTitle } from '../recordTitles.ts';
import type { Add } from '../report.ts';
import { CONTEXT } from '../sortFiles.ts';
import { checkEvents, checkStrips } from './checkEvents.ts';
import { checkMentions } from './checkMentions.ts';
import { checkNames } from './checkNames.ts';
import { checkRecords } from './checkRecords.ts';
import { checkSources } from './checkSources.ts';

export interface ContextRules extends Languages {
  explainers: readonly Explainer[];
}

const WORDS = ['said', 'voice', 'came', 'reason', 'text', 'forms', 'name', 'publisher', 'via'];

/** Every place of an entry that holds words by language. */
function listLocalised(value: unknown, path: string[] = []): [path: string[], words: object][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isWords = WORDS.includes(key) || path.at(-1) === 'then';
    const place = [...path, key];
    return isWords && typeof inner === 'object' && !Array.isArray(inner)
      ? [[place, inner as object] as [string[], object]]
      : listLocalised(inner, place);
  });
}

function checkWords(name: keyof ContextFiles, entries: Entries<unknown>, locales: readonly string[], add: Add): void {
  for (const [id, value] of entries.values) {
    const of = formatEntry(name, id);
    if (!idSchema.safeParse(id).success) add(entries.at(id), 'entryId', id);
    for (const [path, words] of listLocalised(value))
      for (const locale of locales)
        if (!Object.hasOwn(words, locale)) add(entries.at(id, path), 'contextWord', of, [...path, locale].join('.'));
  }
}

/** Every line of an outcome tells events that are there. */
function checkOutcomes(explainers: readonly Explainer[], events: ContextFiles['events'], add: Add): void {
  for (const { index } of explainers)
    index?.data?.outcome?.forEach((line, i) => {
      for (const id of line.events)
        if (events && !events.values.has(id))
          add(
            index.fields?.at(['outcome', i, 'events']) ?? { file: index.file },
            'noEntry',
            `outcome[${i}]`,
            id,
            CONTEXT.events,
          );
    });
}

/** Whom a handout introduces is among the people. */
function checkIntroduced(explainers: readonly Explainer[], people: ContextFiles['people'], add: Add): void {
  for (const { index } of explainers)
    for (const [i, id] of (index?.data?.handout?.people ?? []).entries())
      if (people && !people.values.has(id))
        add(
          index?.fields?.at(['handout', 'people', i]) ?? { file: index!.file },
          'noEntry',
          'handout.people',
          id,
          CONTEXT.people,
        );
}

function checkJudgements(judgements: Entries<Judgement>, locales: readonly string[], add: Add): void {
  const records = [...judgements.values].map(([id, judgement]) => ({
    id,
    place: judgements.at(id),
    of: formatEntry('judgements', id),
    toTitle: (locale: string) => (judgement.said[locale] ? toRecordTitle(judgement, locale) : undefined),
  }));
  checkRecords(records, locales, add);
}

export function checkContext(files: ContextFiles, { locales, explainers }: ContextRules, add: Add): void {
  for (const name of Object.keys(CONTEXT) as (keyof ContextFiles)[]) {
    const entries = files[name];
    if (entries) checkWords(name, entries, locales, add);
  }
  checkEvents(files, add);
  checkStrips(explainers, files, add);
  checkMentions(files, explainers, add);
  checkNames(files, explainers, add);
  checkOutcomes(explainers, files.events, add);
  checkIntroduced(explainers, files.people, add);
  checkSources(files, add);
  if (files.judgements) checkJudgements(files.judgements, locales, add);
}
