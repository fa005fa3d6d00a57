import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../../src/build/listFiles.ts';
import { faults } from '../../../src/content/faults.ts';
import { createAdd, formatFault, sortFaults } from '../../../src/content/report.ts';

it('has no kind of fault that nothing reports', async () => {
  const files = (await listFiles('src/content', '.ts')).filter((file) => file !== 'faults.ts');
  const text = (await Promise.all(files.map((file) => readFile(join('src/content', file), 'utf8')))).join('\n');
  expect(Object.keys(faults).filter((kind) => !text.includes(`'${kind}'`))).toEqual([]);
});

it('sorts faults by file and line, and writes each with its place', () => {
  const add = createAdd();
  add({ file: 'b.yaml', line: 2 }, 'noWord', 'text.en');
  add({ file: 'b.yaml' }, 'emptyFile');
  add({ file: 'a.csv', line: 10 }, 'noWhole', 'year', 1.5);
  expect(sortFaults(add.faults).map(formatFault)).toEqual([
    'a.csv, line 10: year is 1.5; write a whole number.',
    'b.yaml: is empty; write it or delete it.',
    'b.yaml, line 2: text.en is missing; write it.',
  ]);
});
