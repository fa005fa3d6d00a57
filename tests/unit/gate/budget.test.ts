import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBrotli } from '../../../src/build/compressFiles.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { formatBudget, measureBudget } from '../../gate/budget.ts';
import { perAnalysis, pictures } from '../../gate/budgets.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const noise = (bytes: number) => randomBytes(bytes).toString('base64').slice(0, bytes);
const measure = async (text: string) => (await toBrotli(Buffer.from(text))).length;
const page = (head = '', body = '') =>
  `<head><link rel="icon" href="/i.svg"><link rel="canonical" href="https://a.example/long/">${head}<style>@font-face{src:url(/f.woff2)}</style><script>go()</script></head>${body}`;
const files = (html: string) => ({
  'about/index.html': html,
  'i.svg': '<svg/>',
  'f.woff2': noise(50),
  'a.js': 'import"./b.js"',
  'b.js': 'b()',
});

describe('the budget of a page', () => {
  it('is the page and all that it fetches, scripts of scripts included, without the fonts', async () => {
    const html = page('<link rel="preload" as="font" href="/f.woff2">', '<script type="module" src="/a.js"></script>');
    const { lines, faults } = await measureBudget(await makeFolder(files(html)));
    const [a = 0, b = 0, icon = 0, text = 0] = await Promise.all(
      ['import"./b.js"', 'b()', '<svg/>', html].map(measure),
    );
    expect(lines.map(({ what, bytes }) => [what, bytes])).toEqual([
      ['all but fonts', a + b + icon + text],
      ['scripts', a + b + 'go()'.length],
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
    const { lines } = await measureBudget(dir);
    const dirWithout = await makeFolder(files(page('', '<img src="/b.js" loading="lazy"><img src="/i.svg">')));
    const without = await measureBudget(dirWithout);
    expect((lines[0]?.bytes ?? 0) - (without.lines[0]?.bytes ?? 0)).toBe(await measure('f'));
  });

  it('grows with each analysis after the second', async () => {
    const explainer = `<html data-url-1="https://a.example/a/b/">${page()}</html>`;
    const limitWith = async (count: number) => {
      const explainers = Array.from(
        { length: count * locales.length },
        (_, i) => [`explainer-${i}/index.html`, explainer] as const,
      );
      const { lines } = await measureBudget(await makeFolder({ ...files(page()), ...Object.fromEntries(explainers) }));
      return lines.find((line) => line.page === 'about')?.limit ?? 0;
    };
    expect(await limitWith(2)).toBe(await limitWith(0));
    expect((await limitWith(4)) - (await limitWith(2))).toBe(2 * perAnalysis);
  });

  it('counts the sheet for paper apart', async () => {
    const sheet = 'b{color:red}';
    const html = page('<link rel="stylesheet" href="/p.css" media="print">');
    const { lines, faults } = await measureBudget(await makeFolder({ ...files(html), 'p.css': sheet }));
    const [text = 0, icon = 0, paper = 0] = await Promise.all([html, '<svg/>', sheet].map(measure));
    expect(lines.map(({ bytes }) => bytes)).toEqual([text + icon, 'go()'.length, 50, paper]);
    expect(faults).toEqual([]);
    const dir = await makeFolder({ ...files(html), 'p.css': noise(4_000) });
    expect((await measureBudget(dir)).faults).toEqual([
      expect.stringMatching(/^about: print rules come to \d+ bytes, \d+ over the limit of 2500\.$/),
    ]);
  });

  it('names what is over its limit, and by how much', async () => {
    const { lines, faults } = await measureBudget(await makeFolder(files(page('', noise(14_000)))));
    const { bytes = 0, limit = 0 } = lines[0] ?? {};
    expect(bytes).toBeGreaterThan(limit);
    expect(faults).toEqual([
      `about: all but fonts come to ${bytes} bytes, ${bytes - limit} over the limit of ${limit}.`,
    ]);
  });

  it('is that of its kind, and grows with the words and the charts that an explainer has', async () => {
    const section = (words: number) =>
      `<section data-part="1"><p>${'lamp '.repeat(words)}</p><figure></figure></section>`;
    const names = ['index', 'charts/lamps/index', 'embed/lamps/index', 'lamps/handout/index', '404'];
    const dir = await makeFolder({
      ...files(page()),
      ...Object.fromEntries(names.map((name) => [`${name}.html`, page()])),
      'lamps/index.html': page('', section(100)),
      'oil/index.html': page('', section(200)),
      'lamps/a-part/index.html': page('', section(200)),
      'oil/a-part/index.html': page('', section(200) + section(0)),
    });
    const { lines, faults } = await measureBudget(dir);
    const limits = new Map(lines.flatMap(({ page, what, limit }) => (what === 'all but fonts' ? [[page, limit]] : [])));
    expect([...limits.keys()].toSorted()).toEqual(
      [
        '/',
        '404.html',
        'about',
        'charts/lamps',
        'embed/lamps',
        'lamps',
        'lamps/a-part',
        'lamps/handout',
        'oil',
        'oil/a-part',
      ].toSorted(),
    );
    expect(limits.get('charts/lamps')).toBe(14_000);
    expect((limits.get('oil') ?? 0) - (limits.get('lamps') ?? 0)).toBe(247);
    expect((limits.get('oil/a-part') ?? 0) - (limits.get('lamps/a-part') ?? 0)).toBe(2_200);
    expect(faults).toEqual([]);
  });

  it('grows with each picture that has bytes of its own, and with no other', async () => {
    const section = (id: string) => `<section data-part="1"><figure id="${id}"></figure></section>`;
    const { lines } = await measureBudget(
      await makeFolder({
        ...files(page()),
        'lamps/index.html': page('', section('chart-lamps')),
        'oil/index.html': page('', section(`chart-${pictures[0]}`)),
      }),
    );
    const limitOf = (name: string) => lines.find((line) => line.page === name)?.limit ?? 0;
    expect(limitOf('oil') - limitOf('lamps')).toBe(3_000);
  });

  it.each([
    ['stylesheet', '<link rel="stylesheet" href="/i.svg">'],
    ['stylesheet', '<link rel="stylesheet" href="/i.svg" media="print, screen">'],
    ['script', '<script src="/b.js"></script>'],
  ])('does not let the text wait for a %s', async (kind, head) => {
    const { faults } = await measureBudget(await makeFolder(files(page(head))));
    expect(faults).toEqual([expect.stringContaining(`the text waits for a ${kind}`)]);
  });

  it('is missed where a page is of a new kind', async () => {
    const { faults } = await measureBudget(await makeFolder({ 'a/b/c/index.html': page() }));
    expect(faults).toEqual(['a/b/c is of no kind that has a budget; write one into tests/gate/budgets.ts.']);
  });

  it('is printed as a table with what is left', () => {
    const table = formatBudget({ lines: [{ page: 'long', what: 'fonts', bytes: 9, limit: 10 }], faults: [] });
    expect(table.split('\n')).toEqual(['page  what   bytes  limit  left', 'long  fonts      9     10     1']);
  });
});
