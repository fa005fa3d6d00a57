import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { formatHtml, parseHtml } from '../../../../src/build/html/tree.ts';
import { fillKeptLinks, keepPages } from '../../../../src/build/keep/keepPages.ts';
import { makeFolder } from '../../../helpers/temporaryFolder.ts';

const toPage = (file: string, body: string, lang = 'en-GB') => ({
  file,
  tree: parseHtml(
    `<!DOCTYPE html><html lang="${lang}"><head><meta property="og:image" content="https://lamps.example/cards/lamps.png"><style>p{top:0}</style></head><body><article>${body}<p data-colophon="2026-11-23"></p></article></body></html>`,
  ),
});
const form = '<form data-pdf="explainer"></form>';

it('writes each explainer with what came of it beside its page, and its size beside the link to it', async () => {
  const dir = await makeFolder({ 'es/lamps/index.html': '', 'cards/lamps.png': 'card' });
  const list = toPage('es/lamps/print/index.html', '<a data-kept href="/es/lamps/keep.html">Una página</a>', 'es');
  const pages = [
    toPage('es/lamps/index.html', `<header><h1>Lámparas</h1></header>${form}`, 'es'),
    toPage('es/lamps/outcome/index.html', '<h1>Lo que vino</h1>', 'es'),
    list,
  ];
  const kept = await keepPages(dir, pages);
  const written = await readFile(join(dir, 'es/lamps/keep.html'), 'utf8');
  expect(kept).toMatchObject([
    { file: 'es/lamps/keep.html', bytes: Buffer.byteLength(written) },
    { file: 'es/lamps/lamps.epub' },
  ]);
  const book = unzipSync(await readFile(join(dir, 'es/lamps/lamps.epub')));
  expect(Buffer.from(book['book/cover.png'] ?? '').toString()).toBe('card');
  expect(Buffer.from(book['book/package.opf'] ?? '').toString()).toContain('<dc:language>es</dc:language>');
  expect(Buffer.from(book['book/sans-regular.woff2'] ?? '')).toEqual(await readFile('src/fonts/sans-regular.woff2'));
  expect(written).toContain('Lo que vino');
  expect(written).toContain('del 23 de noviembre de 2026');
  fillKeptLinks(pages, kept);
  expect(formatHtml(list.tree)).toContain('Una página (1 kB)</a>');
});

it('stops at a file that is too large to be sent, and at a link to none', async () => {
  const dir = await makeFolder({ 'lamps/index.html': '', 'cards/lamps.png': 'card' });
  const long = toPage('lamps/index.html', `<header><h1>Lamps</h1></header>${form}<p>${'Lamps. '.repeat(50_000)}</p>`);
  await expect(keepPages(dir, [long])).rejects.toThrow(
    /^lamps\/keep\.html has 35\d{4} bytes, \d+ of them compressed, and may have 320000 and 100000; leave a chart out of the text or rows out of its table\.$/,
  );
  const list = toPage('lamps/print/index.html', '<a data-kept href="/lamps/keep.html">A page</a>');
  expect(() => fillKeptLinks([list], [])).toThrow('A page links to /lamps/keep.html, which was not made.');
});
