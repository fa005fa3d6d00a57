import { drafts, locales } from '../../i18n/locales.ts';
import type { Claim } from '../../schemas/claim.ts';
import { formatPath } from '../parseFields.ts';

const YEAR = /\b(?:19|20)\d\d\b/;

/** A “now” beside a figure, in a text of any language that does not say of when it is. */
export const findUndated = (text: string): string | undefined =>
  YEAR.test(text) ? undefined : [...locales, ...drafts].map(({ rules }) => rules.now.exec(text)?.[0]).find(Boolean);

/** What is wrong with the words of a chart or a claim: a sentence for each undated “now”, by the path of its field. */
export function listUndated(
  words: unknown,
  path: readonly PropertyKey[] = [],
): { path: PropertyKey[]; word: string }[] {
  if (typeof words === 'string') {
    const word = findUndated(words);
    return word === undefined ? [] : [{ path: [...path], word }];
  }
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => listUndated(value, [...path, key]))
    : [];
}

export const formatUndated = ({ path, word }: { path: readonly PropertyKey[]; word: string }): string =>
  `${formatPath(path)} says “${word}” without a date; write of when it is, such as “in October 2025”.`;

/** The explanation and the labels of a claim. */
export const listUndatedWords = ({ explanation, tests }: Claim): string[] =>
  listUndated({ explanation, tests: tests.map(({ label }) => ({ label })) }).map(formatUndated);

/** What a claim calls the newest data has a date: in the first such label, which the others go on from. */
export function listUndatedTests({ tests }: Claim): string[] {
  const i = tests.findIndex((test) => test.as === 'now');
  return Object.entries(tests[i]?.label ?? {})
    .filter(([, label]) => !YEAR.test(label))
    .map(
      ([locale]) =>
        `tests[${i}].label.${locale} is of the newest data and names no year; write the edition or the period.`,
    );
}
