// `node src/build/checkContent.ts [--drafts] [--language en] [folder]`: prints every fault of the content, and ends with 1 if
// there is one. With `--drafts` languages that are being written are checked as if they were whole; with `--language` only that
// one is asked for.
import { join, resolve } from 'node:path';
import { formatFaults, languages } from '../content/keptContent.ts';
import { loadContent } from '../content/loadContent.ts';
import { orEnd, parseCommand, readChoice } from './parseCommand.ts';
import { root } from './root.ts';

const { values, positionals } = parseCommand({ drafts: { type: 'boolean' }, language: { type: 'string' } }, 1);
const { locales, drafts } = languages;
const all = [...locales, ...drafts];
const { language } = values;
const asked = language ? [orEnd(() => readChoice('--language', language, all))] : values.drafts ? all : locales;
const content = await loadContent(resolve(positionals[0] ?? join(root, 'content')), {
  locales: asked,
  drafts: all.filter((code) => !asked.includes(code)),
});
if (content.faults.length > 0) {
  console.error(formatFaults(content));
  process.exitCode = 1;
}
