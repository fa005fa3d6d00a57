import type { LanguageRules } from '../rules.ts';
import { quantities } from './quantities.ts';

export const rules: LanguageRules = {
  // An undated work is cited with the day it was read, which only the reader knows.
  citations: { lang: 'en-US', mend: [[/ Retrieved (?=https?:)/, ' ']] },
  ofYear: [
    /(?<number>\d+(?:[.,]\d+)*)(?: [a-z]+){0,6} in (?<year>\d{4})\b(?! to )/g,
    /(?:^|[.;] )[Ii]n (?<year>\d{4})(?: [^\d\s.,;:]+)+ (?<number>\d+(?:[.,]\d+)*)(?![\d.,]*\d|(?: [a-z]+){0,6} in \d{4}\b)/g,
  ],
  now: /\b(?:now|nowadays|newest|latest|today(?:’s)?|currently|at present|to date|so far)\b/i,
  months:
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|(?<=\p{Ll},? |\d )May\b|\bMay(?= \d)/gu,
  common: ['US', 'UK', 'EU', 'UN', 'COVID'],
  capitals: [
    'President',
    'General',
    'Lieutenant-Colonel',
    'Democrat',
    'American',
    'Venezuelan',
    'Venezuelans',
    'Colombian',
    'May',
    'Americans',
    'Chinese',
    'Allied',
    'West Africa',
    'Latin American Study',
    'Nutrition',
    'Health',
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ],
  glosses: (name, at) => [
    // the electoral authority (CNE)
    `[\\p{L}\\p{N}”] \\(${name}\\)`,
    // ELANS (the Latin American Study of Nutrition and Health)
    `${at} \\([^()]*\\p{L}+ [^()]*\\)`,
    // PDVSA, the state oil company; the National Guard (GNB), a branch of the armed forces
    `${at}”?(?: \\(\\p{Lu}+\\))?, (?:the|a|an|its|his|her|their|which|who|whose|whom) `,
    // its oil company, PDVSA
    `(?:the|a|an|its|another) [^.,;:]{3,60}, ${at}`,
    // known as the OAS
    `(?:is|called|named|known as) (?:the )?${at}`,
  ],
  quantities,
  slips: [],
};
