import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashCode, hashPage } from '../../../src/print/hashPrint.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const HTML = '<link href="/x/_astro/print.css"><img src="/x/code.svg"><a href="/x/pdf/a.pdf">PDF</a>';
const FILES = { '_astro/print.css': 'p{}', 'code.svg': '<svg/>', 'other.svg': '<svg/>' };
const hash = async (files: Record<string, string>, html = HTML) => hashPage(await makeFolder(files), html, '/x/');

describe('the hash of what a page prints from', () => {
  it('is the same for the same page with the same files', async () => {
    expect(await hash(FILES)).toBe(await hash({ ...FILES, 'other.svg': '<svg id="other"/>' }));
  });

  it.each([
    ['its text', FILES, `${HTML}!`],
    ['its styles', { ...FILES, '_astro/print.css': 'p{margin:0}' }, HTML],
    ['a picture', { ...FILES, 'code.svg': '<svg id="new"/>' }, HTML],
  ])('changes with %s', async (_, files, html) => {
    expect(await hash(files, html)).not.toBe(await hash(FILES));
  });
});

describe('the hash of the code that prints', () => {
  const of = async (files: Record<string, string>) => hashCode(join(await makeFolder(files), 'build/print.ts'));
  const PRINT = "import { read } from './read.ts';\nimport { site } from '../site.ts';\n";
  const CODE = { 'build/print.ts': PRINT, 'build/read.ts': '1', 'site.ts': '1', 'build/other.ts': '1' };

  it('leaves out what is not imported', async () => {
    expect(await of(CODE)).toBe(await of({ ...CODE, 'build/other.ts': '2' }));
  });

  it.each(['build/print.ts', 'build/read.ts', 'site.ts'] as const)('changes with %s', async (file) => {
    expect(await of({ ...CODE, [file]: `${CODE[file]}// changed` })).not.toBe(await of(CODE));
  });
});
