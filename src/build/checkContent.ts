// `node src/build/checkContent.ts [--drafts] [folder]`: prints every fault of the content, and ends with 1 if there is one. With
// `--drafts` languages that are being written are checked as if they were whole.
import { join, resolve } from 'node:path';
import { formatFaults, languages } from '../content/keptContent.ts';
import { loadContent } from '../content/loadContent.ts';
import { root } from './root.ts';

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--')) ?? join(root, 'content');
const { locales, drafts } = languages;
const content = await loadContent(
  resolve(folder),
  words.includes('--drafts') ? { locales: [...locales, ...drafts], drafts: [] } : languages,
);
if (content.faults.length > 0) {
  console.error(formatFaults(content));
  process.exitCode = 1;
}
