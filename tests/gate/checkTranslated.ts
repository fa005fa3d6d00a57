// Whether the languages of the site beside the first are whole, and hold no English but the titles and names of others.
import { join } from 'node:path';
import { getContent } from '../../src/content/keptContent.ts';
import { locales } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import { root } from '../helpers/root.ts';
import { checkLanguage } from './checkLanguage.ts';

/** Words without which no English sentence is written, and which are none of the other languages. */
const ENGLISH = new Set(
  (
    'the and that with from which was were been have had their its they this these those would could not but after ' +
    'before who what when where than then also into over under about between while during such more most other some ' +
    'there our you your are for how why whose will said says chart figure figures source sources page section read'
  ).split(' '),
);

/** Publishers, works and people, as every language writes them. */
async function listNames(): Promise<string[]> {
  const { sources, data, analyses } = await getContent(join(root, 'content'));
  return [
    site.name,
    // Who asked in May 2022, which no table names.
    'More Consulting',
    ...[...sources.values()].flatMap(({ publisher, title, via = [] }) =>
      [publisher, title, via].flatMap((name) => (typeof name === 'object' ? Object.values(name) : name)),
    ),
    // The publisher may have another name in another language.
    ...[...data.values()].flatMap(({ resource }) =>
      resource.sources.flatMap(({ title }) => [title, title.replace(/^[^,]+, /, '')]),
    ),
    ...[...analyses.values()].flatMap(({ original }) => [original.title, original.publisher]),
  ].toSorted((a, b) => b.length - a.length);
}

/** Faults of the languages of a built site, a sentence each, and how many of their files were read. */
export async function checkTranslated(dir: string): Promise<{ count: number; faults: string[] }> {
  const names = await listNames();
  const listForeign = (words: ReadonlySet<string>) => new Set([...words].filter((word) => ENGLISH.has(word)));
  const found = await Promise.all(
    locales.slice(1).map((locale) => checkLanguage(dir, { ...locale, names, listForeign })),
  );
  return { count: found.reduce((sum, { count }) => sum + count, 0), faults: found.flatMap(({ faults }) => faults) };
}
