import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/build/root.ts';
import { languages } from '../../../src/content/keptContent.ts';
import { readContent } from '../../../src/content/loadContent.ts';
import { readFolder } from '../../../src/content/readFolder.ts';
import { formatFault } from '../../../src/content/report.ts';
import { multiply } from '../../scale/multiply.ts';

it('makes sound content of any number of analyses, whose translations alone nobody has compared', async () => {
  const content = readContent(multiply(await readFolder(join(root, 'content')), 3), languages);
  expect(new Set([...content.analyses.keys()].map((id) => id.split('/')[0])).size).toBe(5);
  expect(content.faults.map(formatFault).filter((fault) => !fault.includes('translation:confirm'))).toEqual([]);
});
