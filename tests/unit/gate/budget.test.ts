import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBrotli } from '../../../src/build/compressFiles.ts';
import { formatBudget, measureBudget } from '../../gate/budget.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const noise = (bytes: number) => randomBytes(bytes).toString('base64').slice(0, bytes);
const page = (head = '', body = '') =>
  `<head><link rel="icon" href="/i.svg"><link rel="canonical" href="https://a.example/long/">${head}<style>@font-face{src:url(/f.woff2)}</style><script>go()</script></head>${body}`;
const files = (html: string) => ({
  'long/index.html': html,
  'i.svg': '<svg/>',
  'f.woff2': noise(50),
  'a.js': 'import"./b.js"',
  'b.js': 'b()',
});

describe('the budget of a page', () => {
  it('is the page and all that it fetches, scripts of scripts included, without the fonts', async () => {
    const html = page('<link rel="preload" as="font" href="/f.woff2">', '<script type="module" src="/a.js"></script>');
    const { lines, faults } = await measureBudget(await makeFolder(files(html)), { long: 10_000 });
    const [a, b, icon, text] = ['import"./b.js"', 'b()', '<svg/>', html].map(
      (code) => toBrotli(Buffer.from(code)).length,
    );
    expect(lines.map(({ what, bytes }) => [what, bytes])).toEqual([
      ['all but fonts', (a ?? 0) + (b ?? 0) + (icon ?? 0) + (text ?? 0)],
      ['scripts', (a ?? 0) + (b ?? 0) + 'go()'.length],
      ['fonts', 50],
      ['print rules', 0],
    ]);
    expect(faults).toEqual([]);
  });

  it('leaves out a picture that waits until it is shown, and no other', async () => {
    const dir = await makeFolder({
      ...files(page('', '<img src="/b.js" loading="lazy"><img src="/f.txt">')),
      'f.txt': 'f',
    });
    const { lines } = await measureBudget(dir, { long: 10_000 });
    const dirWithout = await makeFolder(files(page('', '<img src="/b.js" loading="lazy"><img src="/i.svg">')));
    const without = await measureBudget(dirWithout, { long: 10_000 });
    const { length } = toBrotli(Buffer.from('f'));
    expect((lines[0]?.bytes ?? 0) - (without.lines[0]?.bytes ?? 0)).toBe(length);
  });

  it('counts the sheet for paper apart', async () => {
    const sheet = 'b{color:red}';
    const html = page('<link rel="stylesheet" href="/p.css" media="print">');
    const { lines, faults } = await measureBudget(await makeFolder({ ...files(html), 'p.css': sheet }), {
      long: 10_000,
    });
    const [text, icon, paper] = [html, '<svg/>', sheet].map((code) => toBrotli(Buffer.from(code)).length);
    expect(lines.map(({ bytes }) => bytes)).toEqual([(text ?? 0) + (icon ?? 0), 'go()'.length, 50, paper]);
    expect(faults).toEqual([]);
    const dir = await makeFolder({ ...files(html), 'p.css': noise(4_000) });
    expect((await measureBudget(dir, { long: 10_000 })).faults).toEqual([
      expect.stringMatching(/^long: print rules come to \d+ bytes, \d+ over the limit of 2500\.$/),
    ]);
  });

  it('names what is over its limit, and by how much', async () => {
    const html = page('', noise(400));
    const { lines, faults } = await measureBudget(await makeFolder(files(html)), { long: 100 });
    const bytes = lines[0]?.bytes ?? 0;
    expect(faults).toEqual([`long: all but fonts come to ${bytes} bytes, ${bytes - 100} over the limit of 100.`]);
  });

  it('holds for every chart page that was built', async () => {
    const dir = await makeFolder({
      ...files(page()),
      'charts/lamps/index.html': page(),
      'charts/lamps/lamps.csv': 'a',
      'charts/index.html': page(),
      'embed/lamps/index.html': page(),
    });
    const { lines } = await measureBudget(dir);
    expect([...new Set(lines.map((line) => line.page))]).toEqual(['charts/lamps']);
  });

  it.each([
    ['stylesheet', '<link rel="stylesheet" href="/i.svg">'],
    ['stylesheet', '<link rel="stylesheet" href="/i.svg" media="print, screen">'],
    ['script', '<script src="/b.js"></script>'],
  ])('does not let the text wait for a %s', async (kind, head) => {
    const { faults } = await measureBudget(await makeFolder(files(page(head))), { long: 10_000 });
    expect(faults).toEqual([expect.stringContaining(`the text waits for a ${kind}`)]);
  });

  it('misses a page that was not built', async () => {
    const { faults } = await measureBudget(await makeFolder(files(page())), { short: 10 });
    expect(faults).toEqual(['short: the built site has no such page.']);
  });

  it('is printed as a table with what is left', () => {
    const table = formatBudget({ lines: [{ page: 'long', what: 'fonts', bytes: 9, limit: 10 }], faults: [] });
    expect(table.split('\n')).toEqual(['page  what   bytes  limit  left', 'long  fonts      9     10     1']);
  });
});
