import type { LanguageRules } from '../rules.ts';
import { quantities } from './quantities.ts';

export const rules: LanguageRules = {
  citations: { lang: 'en-US', retrieved: 'Retrieved' },
  ofYear: [
    /(?<number>\d+(?:[.,]\d+)*)(?: [a-z]+){0,6} in (?<year>\d{4})\b(?! to )/g,
    /(?:^|[.;] )[Ii]n (?<year>\d{4})(?: [^\d\s.,;:]+)+ (?<number>\d+(?:[.,]\d+)*)(?![\d.,]*\d|(?: [a-z]+){0,6} in \d{4}\b)/g,
  ],
  quantities,
};
