// Each language beside the first: the same explainers, files and tags, the same figures in each text, and a line for each text
// that says what it was written from.

import { inLanguage } from '../data/pickWord.ts';
import { getLocale, isLocale } from '../i18n/locales.ts';
import type { Person } from '../schemas/person.ts';
import type { Explainer } from './readAnalysis.ts';
import type { Add } from './report.ts';
import { checkTranslation } from './rules/checkTranslation.ts';
import { listLoneFigures, type Said } from './rules/figures.ts';
import { toTranslationsFile } from './sortFiles.ts';
import { readTranslations, type Translation } from './translations.ts';
import { listUnits, type Texts, type Units } from './units.ts';

/** Every language but the first, with how each of its texts stands. */
export type Translations = Map<string, Translation[]>;

interface Alignment {
  /** Texts of the first language. */
  units: Units;
  translations: Translations;
}

function checkExplainers(explainers: readonly Explainer[], first: string, locale: string, add: Add): void {
  const own = new Map(
    explainers.filter(({ folder }) => folder.locale === locale).map((explainer) => [explainer.folder.slug, explainer]),
  );
  for (const explainer of explainers.filter(({ folder }) => folder.locale === first)) {
    const { slug } = explainer.folder;
    const twin = own.get(slug);
    own.delete(slug);
    if (twin) checkTranslation(twin, explainer, add);
    else add({ file: `analyses/${slug}/${locale}/index.mdx` }, 'missingFile');
  }
  for (const { folder } of own.values()) add({ file: folder.path }, 'noTwin', `analyses/${folder.slug}/${first}`);
}

interface Twins {
  own: Units;
  first: Units;
  /** Of the two languages. */
  codes: readonly [own: string, first: string];
  people: readonly Person[];
}

/** People whom the one text of a passage names and the other does not, where nothing else asks for them. */
function listLoneNames(people: readonly Person[], id: string, one: Said, other: Said): string[] {
  const isIn = ({ forms }: Person, { text, locale }: Said) =>
    inLanguage<readonly string[]>(forms, locale)?.some((form) => text.includes(form)) ?? false;
  return people
    .filter((person) => !person.paragraphs.includes(id) && isIn(person, one) && !isIn(person, other))
    .map(({ name }) => inLanguage<string>(name, one.locale) ?? '');
}

/** What a text of a language has that its twin does not, and what no text of the language has. */
function checkUnits({ own, first, codes: [code, firstCode], people }: Twins, add: Add): void {
  // Another file than that of a text may lack words, and is reported as such.
  const lacking = new Set(add.faults.flatMap(({ file }) => (file.endsWith('.mdx') ? [] : [file])));
  for (const [id, { text, place }] of own) {
    const twin = first.get(id);
    // A table counts in units, and names licences and works of others.
    if (!twin || id.startsWith('data/') || lacking.has(place.file)) continue;
    const said: Said = { text, locale: code };
    const original: Said = { text: twin.text, locale: firstCode };
    // Labels and titles are freer than prose.
    const isProse = place.file.endsWith('.mdx');
    for (const [one, other] of [
      [said, original],
      [original, said],
    ] as const) {
      const names = isProse ? listLoneNames(people, id, one, other) : [];
      const lone = [...listLoneFigures(one, other, isProse), ...names];
      if (lone.length > 0) add(place, 'loneFigure', id, lone, one.locale, other.locale);
    }
    for (const { pattern, mend } of getLocale(code).rules.slips)
      for (const [found] of text.matchAll(pattern)) add(place, 'slip', id, found, mend);
  }
}

/** Says of a text whether the file that it is an entry of has faults. */
function createIsUnread({ entries }: Texts, add: Add): (id: string) => boolean {
  const faulty = new Set(add.faults.map(({ file }) => file));
  return (text) => {
    const [kind = '', id = ''] = text.split('/');
    return faulty.has(entries[kind]?.toFile(id) ?? '');
  };
}

/** Checks every language against the first. */
export function alignLanguages(
  texts: Texts,
  locales: readonly string[],
  files: ReadonlyMap<string, string>,
  add: Add,
): Alignment {
  const [first = '', ...others] = locales.filter(isLocale);
  const units = listUnits(texts, first, true);
  const translations: Translations = new Map();
  const people = [...texts.people].filter(({ kind }) => kind === 'person');
  const isUnread = createIsUnread(texts, add);
  for (const locale of others) {
    checkExplainers(texts.explainers, first, locale, add);
    const own = listUnits(texts, locale, false);
    checkUnits({ own, first: units, codes: [locale, first], people }, add);
    const file = files.get(toTranslationsFile(locale));
    translations.set(locale, readTranslations(file, { first: units, own, locale, isUnread }, add));
  }
  return { units, translations };
}
