// The file that a reader keeps, opened from disk without a network, as it is sent on or read years later.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { dist, expect, explainers, test } from '../helpers/browser.ts';
import { findAnalysis } from '../helpers/content.ts';

const keptTest = test.extend<{ folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kept-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});
keptTest.use({ javaScriptEnabled: false, offline: true });

const readPassages = () =>
  [...document.querySelectorAll('.passage')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

for (const { path, html } of explainers) {
  keptTest(`the copy to keep of ${path} is whole without a network`, async ({ page, folder }) => {
    const file = join(folder, 'sent.html');
    await cp(join(dist, path, 'keep.html'), file);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);

    const { count, data } = findAnalysis(path);
    await expect(page.locator('.passage')).toHaveCount(count('Passage'));
    await expect(page.locator('article').first().locator('.chart:has(svg:visible)')).toHaveCount(count('Chart'));
    expect(
      await page.locator('.chart').evaluateAll((charts) => charts.filter((one) => !one.querySelector('svg'))),
    ).toEqual([]);
    await expect(page.locator('#outcome h2').first()).toBeVisible();
    // Each judgement of what came of it has its place, and so has what a name asks for.
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).hash.slice(1)).filter((id) => !document.getElementById(id)),
      );
    expect(lost).toEqual([]);
    expect(await page.locator('[src], link[rel="stylesheet"], a[href^="/"]').count()).toBe(0);
    expect(await page.locator('.anchor').count()).toBeGreaterThan(data.keyPoints.length);
    const name = page.locator('.passage a[href^="#about-"]').first();
    const asks = (await name.getAttribute('href')) ?? '';
    await name.click();
    await expect(page.locator(asks)).toBeVisible();
    const check = page.locator('.claim button').first();
    await check.click();
    await expect(page.locator(`#${await check.getAttribute('popovertarget')}`)).toBeVisible();

    // The words are those of the page.
    const kept = await page.evaluate(readPassages);
    await page.setContent(html);
    expect(kept).toEqual(await page.evaluate(readPassages));
  });

  keptTest(`the copy to keep of ${path} has its font on the site as well`, async ({ page, context }) => {
    await context.setOffline(false);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${path}keep.html`);
    expect(complaints).toEqual([]);
    const loaded = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
    expect(loaded.filter((status) => status === 'loaded')).toHaveLength(1);
  });

  keptTest(`the book of ${path} is whole, and each of its links leads somewhere`, async ({ page, folder }) => {
    const slug = path.split('/').at(-2);
    const bytes = await readFile(join(dist, path, `${slug}.epub`));
    // By these a program knows what it has before it.
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    const inBook = Object.keys(files).filter((name) => name.startsWith('book/'));
    await mkdir(join(folder, 'book'));
    for (const name of inBook) await writeFile(join(folder, name), files[name] ?? '');
    const open = (name: string) => page.goto(pathToFileURL(join(folder, 'book', name)).href);

    const opf = Buffer.from(files['book/package.opf'] ?? '').toString();
    const listed = [...opf.matchAll(/<item [^>]*?href="([^"]+)"/g)].map(([, href = '']) => `book/${href}`);
    expect(listed.toSorted()).toEqual(inBook.filter((name) => !name.endsWith('.opf')).toSorted());
    const { data, count } = findAnalysis(path);
    expect(opf).toContain(`<dc:source>${data.original.title}</dc:source>`);

    const places = new Set<string>();
    const links: string[] = [];
    const said: string[] = [];
    for (const name of listed.filter((file) => file.endsWith('.xhtml')).map((file) => file.slice('book/'.length))) {
      await open(name);
      await expect(page.locator('parsererror'), name).toHaveCount(0);
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      }));
      expect(
        found.ids.filter((id, i) => found.ids.indexOf(id) !== i),
        name,
      ).toEqual([]);
      for (const place of ['', ...found.ids.map((id) => `#${id}`)]) places.add(name + place);
      links.push(...found.links.map((href) => (href.startsWith('#') ? name + href : href)));
      said.push(...(await page.evaluate(readPassages)));
      if (name !== 'nav.xhtml') expect(await page.title(), name).not.toBe('');
    }
    expect(links.filter((href) => !/^(?:https?|mailto):/.test(href) && !places.has(href))).toEqual([]);
    expect(said).toHaveLength(count('Passage'));
    await page.goto('about:blank');
    await page.setContent(html);
    const wordsOf = (text: string) => text.replace(/[^\p{L}]/gu, '');
    expect(said.map(wordsOf)).toEqual((await page.evaluate(readPassages)).map(wordsOf));
  });
}
