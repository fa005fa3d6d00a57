// `node src/build/checkContent.ts [folder]`: prints every fault of the content, and ends with 1 if there is one.
import { join, resolve } from 'node:path';
import { formatFaults, getContent } from '../content/keptContent.ts';
import { root } from './root.ts';

const content = await getContent(resolve(process.argv[2] ?? join(root, 'content')));
if (content.faults.length > 0) {
  console.error(formatFaults(content));
  process.exitCode = 1;
}
