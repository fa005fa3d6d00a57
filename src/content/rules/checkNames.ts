import { inLanguage } from '../../data/pickWord.ts';
import { getLocale } from '../../i18n/locales.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { ContextFiles } from '../entries.ts';
import type { Explainer } from '../readAnalysis.ts';
import type { Add } from '../report.ts';

/** Words with a capital that do not begin a sentence, and those that follow on one. */
const NAME = /(?<=[\p{L}\p{N},;:)”’»] ["“«(]?)\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu;

/** How the entries name what a text of the language may name, the longest first. */
function listForms({ people, terms }: ContextFiles, locale: string): RegExp | undefined {
  const forms = [...(people?.values.values() ?? []), ...(terms?.values.values() ?? [])].flatMap(
    (entry) => inLanguage<readonly string[]>(entry.forms, locale) ?? [],
  );
  const all = forms.toSorted((a, b) => b.length - a.length).map(escapePattern);
  return all.length > 0 ? new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'gu') : undefined;
}

/** What a passage names has an entry. Nothing is said where either file of entries cannot be read. */
export function checkNames(files: ContextFiles, explainers: readonly Explainer[], add: Add): void {
  if (!files.people || !files.terms) return;
  for (const { folder, sections } of explainers) {
    const { rules } = getLocale(folder.locale);
    const forms = listForms(files, folder.locale);
    // An abbreviation has to be explained in its section, which is asked for elsewhere.
    const isKnown = (name: string) =>
      rules.capitals.includes(name) || /^\p{Lu}{2,}$/u.test(name) || name.replace(rules.months, '') === '';
    for (const use of sections.flatMap(({ uses }) => uses).filter(({ name }) => name === 'Passage'))
      for (const [name] of (forms ? use.text.replace(forms, '·') : use.text).matchAll(NAME))
        if (!isKnown(name)) add(use, 'unknownName', use.props['of'] ?? '', name);
  }
}
