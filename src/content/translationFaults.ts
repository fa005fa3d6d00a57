import { quote } from './format.ts';

/** What can be wrong with a language that is written after another; `of` is the id of a text, such as A-03. */
export const translationFaults = {
  noTwin: (file: string) => `has no twin ${file}; write it, or delete this one.`,
  twinTag: (tag: string, place: string, twin: string) => `${place} has no ${tag}, which ${twin} has there; write it.`,
  strayTag: (tag: string, place: string, twin: string) => `${place} has ${tag}, which ${twin} does not; take it out.`,
  otherField: (field: string, twin: string) => `${field} is not what ${twin} has; write the same in every language.`,
  loneFigure: (of: string, figures: readonly string[], here: string, there: string) =>
    `${of} says ${quote(figures)} in ${here} alone; say the same numbers, dates and names in ${there}.`,
  slip: (of: string, found: string, mend: string) => `${of} has ${found}; ${mend}.`,
  noTranslations: () => 'is missing; read both languages, then run npm run translation:confirm -- --all.',
  unconfirmed: (of: string) => `does not list ${of}; read both languages, then run npm run translation:confirm ${of}.`,
  noTwinText: (of: string) => `lists ${of}, which is no text of both languages; take it out.`,
  noFingerprint: (of: string, written: string) =>
    `${of} is “${written}”, no date and fingerprint; run npm run translation:confirm ${of}.`,
};
