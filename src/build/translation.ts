// `npm run translation`: how each text of each other language stands to the first. `npm run translation:confirm <id> …`, or
// `-- --all`: both have been read side by side today. `--language es` where there are several.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { languages } from '../content/keptContent.ts';
import { loadContent } from '../content/loadContent.ts';
import { toTranslationsFile } from '../content/sortFiles.ts';
import { confirmTexts, type Translation } from '../content/translations.ts';
import { orEnd, parseCommand, readChoice } from './parseCommand.ts';
import { root } from './root.ts';

const { values, positionals: ids } = parseCommand(
  { confirm: { type: 'boolean' }, all: { type: 'boolean' }, language: { type: 'string' } },
  Number.POSITIVE_INFINITY,
);
const folder = join(root, 'content');
const all = [...languages.locales, ...languages.drafts];
const { units, translations } = await loadContent(folder, { locales: all, drafts: [] });
const { language } = values;
const known = [...translations.keys()];
const locales = language ? [orEnd(() => readChoice('--language', language, known))] : known;

/** A line for each text, and how many there are of each state. */
function formatTable(locale: string, texts: readonly Translation[]): string {
  const width = Math.max(0, ...texts.map(({ id }) => id.length));
  const lines = texts.map(({ id, state, on = '' }) =>
    `${locale}  ${id.padEnd(width)}  ${state.padEnd(11)}  ${on}`.trim(),
  );
  const counts = [...Map.groupBy(texts, ({ state }) => state)].map(([state, own]) => `${own.length} ${state}`);
  return [...lines, `${locale}: ${counts.join(', ')}`].join('\n');
}

async function confirm(locale: string): Promise<void> {
  const texts = translations.get(locale) ?? [];
  const written = texts.filter(({ state }) => state !== 'missing').map(({ id }) => id);
  if (values.all && written.length === 0) return;
  const unknown = ids.filter((id) => !written.includes(id));
  if (unknown.length > 0 || (ids.length === 0 && !values.all)) {
    console.error(
      unknown.length > 0
        ? `${unknown.join(', ')}: no text of both languages has this id; npm run translation lists them.`
        : 'Name the texts that were read, or write -- --all.',
    );
    process.exitCode = 1;
    return;
  }
  const file = join(folder, toTranslationsFile(locale));
  const former = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  const today = new Date().toISOString().slice(0, 10);
  const confirmed = orEnd(() => confirmTexts(former, values.all ? written : ids, units, today));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, confirmed);
  console.log(`${values.all ? written.length : ids.length} texts are confirmed in ${toTranslationsFile(locale)}.`);
}

for (const locale of locales) {
  if (values.confirm) await confirm(locale);
  else console.log(formatTable(locale, translations.get(locale) ?? []));
}
