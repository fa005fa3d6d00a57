import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readHead as readTree } from '../../src/build/html/readHead.ts';
import { parseHtml } from '../../src/build/html/tree.ts';
import { parseRedirects } from '../../src/build/parseRedirects.ts';
import { locales } from '../../src/i18n/locales.ts';
import { SUMMARY_LIMITS, TITLE_LIMIT } from '../../src/schemas/text.ts';
import { toHref } from '../../src/site/address.ts';
import { site } from '../../src/site.ts';
import { findLostAddresses, listAddresses, readPublished } from '../gate/listAddresses.ts';
import { dist, expect, explainers, opened, pages, sidewaysScroll, test } from '../helpers/browser.ts';
import * as content from '../helpers/content.ts';
import { fetchAsCrawler, fileInZotero } from '../helpers/crawler.ts';

const readHead = (html: string) => readTree(parseHtml(html));
/** WhatsApp reads no further. */
const FIRST_BYTES = 300_000;
const shared = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
const fetched = shared.filter((page) => opened.includes(page));
const parts = shared.filter(({ own, html }) => html.includes('<section data-part=') && own.split('/').length === 4);
const wholes = explainers;
const charts = shared.filter(({ own }) => /^\/charts\/.+/.test(own));
/** Of entries that have a place of their own. */
const lists = pages.filter(({ own }) => /^\/(?:people|terms|timeline)\/$/.test(own));
const toEntries = (html: string) =>
  [...html.matchAll(/<(?:div|li) class="entry[^"]*" id="([^"]+)"/g)].map(([, id = '']) => id);
/** A passage in the middle of a text. */
const passage = `${wholes[0]?.path}#${content.analyses.find(({ path }) => path === wholes[0]?.path)?.data.original.paragraphs[5]?.toLowerCase()}`;

test('a crawler finds a title, a description and a picture on every page', async ({ site }) => {
  for (const { path } of fetched) {
    const page = await fetchAsCrawler(new URL(path, site).href);
    expect(page, path).toMatchObject({ status: 200, encoding: 'gzip', type: expect.stringContaining('text/html') });
    const { meta, canonical, data } = readHead(page.bytes.subarray(0, FIRST_BYTES).toString());
    const read = (key: string) => meta.get(key) ?? '';
    expect(read('og:title').length, path).toBeGreaterThan(0);
    expect(read('og:title').length, path).toBeLessThanOrEqual(TITLE_LIMIT);
    expect(read('og:description').length, path).toBeGreaterThanOrEqual(SUMMARY_LIMITS.least);
    expect(read('og:description').length, path).toBeLessThanOrEqual(SUMMARY_LIMITS.most);
    expect(read('og:url')).toBe(canonical);
    expect(new URL(read('og:url')).pathname).toBe(path);
    expect(read('og:site_name')).toBe('Barrels and Ballots');
    expect(read('author')).toBe('Barrels and Ballots');
    expect(read('twitter:card')).toBe('summary_large_image');
    expect([read('og:image:width'), read('og:image:height')]).toEqual(['1200', '630']);
    expect(read('og:image:alt').length, path).toBeGreaterThan(20);
    // Mastodon takes the root of the first block, of one of two types.
    expect(['NewsArticle', 'WebPage']).toContain(data[0]?.['@type']);

    const address = new URL(read('og:image'));
    expect(address.href).toMatch(/^https:\/\/[^?#]+\.(?:png|jpg)$/);
    const image = await fetchAsCrawler(new URL(address.pathname, site).href);
    expect(image, address.pathname).toMatchObject({ status: 200, type: 'image/png' });
    expect(image.bytes.length).toBeLessThanOrEqual(250_000);
    const { width, height, hasAlpha } = await sharp(image.bytes).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: 1200, height: 630, hasAlpha: false });
  }
});

test('no two pages show the same picture', () => {
  const images = shared.map(({ html }) => readHead(html).meta.get('og:image'));
  expect(images.filter((image, i) => images.indexOf(image) !== i)).toEqual([]);
});

for (const { path, own, html } of fetched) {
  test(`Zotero files ${path} as what it is`, () => {
    const { meta } = readHead(html);
    const item = fileInZotero(meta);
    expect(item.kind).toBe(own.startsWith('/charts/') && own !== '/charts/' ? 'dataset' : 'webpage');
    // Where previews have room for its beginning alone, it is whole here.
    const shown = meta.get('og:title') ?? '';
    const begun = shown.replace(/…$/, '');
    expect(item.title?.slice(0, begun.length)).toBe(begun);
    expect((item.title?.length ?? 0) > begun.length).toBe(begun !== shown);
    expect(item.url).toMatch(new RegExp(`^https://.*${path}$`));
    expect(item.abstract).toBe(meta.get('description'));
    expect(item.site).toBe('Barrels and Ballots');
    expect(item.author).toBe('Barrels and Ballots');
    const pdf = `pdf/${path.slice(1, -1).replaceAll('/', '-')}-a4.pdf`;
    expect(item.pdf).toBe(existsSync(join(dist, pdf)) ? `${site.url}/${pdf}` : undefined);
    expect(html).not.toMatch(/class="[^"]*(?:byline|Z3988)/);
    // A chart came out with the explainer that shows it.
    if (html.includes('<section data-part=') || html.includes('/#chart-'))
      expect(item.date).toMatch(/^\d{4}\/\d\d\/\d\d$/);
  });
}

test('whole and parts name each other', () => {
  expect(parts).toHaveLength(content.analyses.flatMap(({ sections }) => sections).length);
  for (const whole of wholes) {
    const own = parts.filter(({ path }) => path.startsWith(whole.path));
    for (const part of own) {
      expect(whole.html).toContain(`href="${part.path}"`);
      const { isPartOf, isBasedOn } = readHead(part.html).data[0] as { isPartOf: { url: string }; isBasedOn: object };
      expect(new URL(isPartOf.url).pathname).toBe(whole.path);
      expect(isBasedOn).toEqual(readHead(whole.html).data[0]?.['isBasedOn']);
      expect(part.html).toContain(`href="${whole.path}"`);
    }
  }
});

test('a part has the words, the charts and the ids that the whole has', () => {
  for (const { path, own: address, html } of parts) {
    const whole = wholes.find((page) => path.startsWith(page.path))?.html ?? '';
    const read = (text: string) =>
      [...text.matchAll(/<div class="passage" id="[^"]+">[\s\S]*?<p\b[^>]*>[\s\S]*?<\/p>/g)].join('');
    const own = read(html);
    expect(own.length, path).toBeGreaterThan(100);
    expect(read(whole), path).toContain(own);
    // The id of a chart's title is for its label; no address leads there.
    for (const [, id] of html.matchAll(/ id="((?:chart|note|claim)-[^"]+(?<!-title)|[a-z]-\d\d)"/g))
      expect(whole).toContain(` id="${id}"`);
    expect(html.match(/<h1[^>]*>/)?.[0]).toContain(` id="${address.split('/')[2]}"`);
  }
});

test('every explainer and part has its citation as text and as files', async ({ request }) => {
  for (const { path, html } of [...wholes, ...parts]) {
    expect(html).toMatch(/<section class="cite">[\s\S]*APA[\s\S]*Chicago/);
    const address = readHead(html).canonical ?? '';
    for (const format of ['bib', 'ris']) {
      const file = await (await request.get(`${path}cite.${format}`)).text();
      expect(file).toContain(address);
      expect(file).toContain(content.findAnalysis(path).data.original.publisher);
    }
  }
});

test('lists of our own and handouts have their citation as text and as files', async ({ request }) => {
  const cited = pages.filter(({ own }) => /^\/(?:figures|index|[^/]+\/handout)\/$/.test(own));
  expect(cited.length).toBeGreaterThan(2 * locales.length);
  for (const { path, html } of [...lists, ...cited]) {
    expect(html, path).toMatch(/<section class="cite">[\s\S]*APA/);
    const address = readHead(html).canonical ?? '';
    for (const format of ['bib', 'ris'])
      expect(await (await request.get(`${path}cite.${format}`)).text(), path).toContain(address);
  }
});

test('every chart page cites its chart and the sources of its data as data, as text and as files', async ({
  request,
}) => {
  expect(charts).toHaveLength(content.charts.length * locales.length);
  for (const { path, own, html } of charts) {
    expect(html, path).toMatch(
      /<section class="cite">[\s\S]*APA[\s\S]*\[(?:Dataset|Conjunto de datos)\][\s\S]*Chicago/,
    );
    const { canonical = '', data } = readHead(html);
    const sources = data.find((root) => root['@type'] === 'Dataset')?.['isBasedOn'] as { url?: string }[];
    const addresses = [canonical, ...sources.flatMap(({ url }) => url ?? [])];
    expect(addresses, path).toHaveLength(1 + content.listSources(own).length);
    for (const [format, kind] of [
      ['bib', '@misc{'],
      ['ris', 'TY  - DATA'],
    ] as const) {
      const file = await (await request.get(`${path}cite.${format}`)).text();
      expect(file.startsWith(kind), `${path}cite.${format}`).toBe(true);
      for (const address of addresses) expect(file, `${path}cite.${format}`).toContain(address);
    }
  }
});

test('files of citations from several pages go into one library', async ({ request }) => {
  const entries = new Map<string, string>();
  for (const { path } of [...wholes, ...parts, ...charts].filter(({ locale }) => locale === locales[0].code)) {
    const file = await (await request.get(`${path}cite.bib`)).text();
    for (const entry of file.split(/^(?=@)/m)) {
      const [, type = '', key = ''] = /^@(\w+)\{([^,]+),$/m.exec(entry) ?? [];
      expect(['misc', 'techreport']).toContain(type);
      expect(entry, key).toMatch(/^\tauthor = /m);
      expect(entry.trim(), key).toBe(entries.get(key) ?? entry.trim());
      entries.set(key, entry.trim());
    }
  }
  const titles = [...entries.values()].map((entry) => entry.match(/^\t(?:title|version) = .*$/gm)?.join());
  expect(new Set(titles).size).toBe(entries.size);
});

test('a chart page is a data set with files, and says how to embed it', async ({ request }) => {
  expect(charts).toHaveLength(content.charts.length * locales.length);
  for (const { path, html } of charts) {
    const set = readHead(html).data.find((root) => root['@type'] === 'Dataset') as Record<string, never> | undefined;
    const description: string = set?.['description'] ?? '';
    expect(description.length, path).toBeGreaterThanOrEqual(50);
    expect(description.length, path).toBeLessThanOrEqual(5000);
    const files = (set?.['distribution'] ?? []) as { contentUrl: string }[];
    const oembed = /href="([^"]*oembed\.json)"/.exec(html)?.[1] ?? '';
    for (const address of [...files.map(({ contentUrl }) => contentUrl), oembed])
      expect((await request.get(new URL(address).pathname)).status(), address).toBe(200);
    const answer = await (await request.get(new URL(oembed).pathname)).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', html: expect.stringContaining('<iframe') });
    expect(answer.width * answer.height).toBeGreaterThan(100_000);
  }
});

test('a phone that keeps the site gets its name, its language and its icons', async ({ page, request }) => {
  for (const { code, tag } of locales) {
    const home = toHref('/', code);
    await page.goto(home);
    const href = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
    const answer = await request.get(href);
    expect(answer.headers()['content-type']).toBe('application/manifest+json');
    const manifest = await answer.json();
    expect(manifest).toMatchObject({ name: site.name, lang: tag, start_url: home, scope: site.base });
    const sizes = await page.evaluate(
      (icons: { src: string }[]) =>
        Promise.all(
          icons.map(async ({ src }) => {
            const image = Object.assign(new Image(), { src });
            await image.decode();
            return `${image.naturalWidth}x${image.naturalHeight}`;
          }),
        ),
      manifest.icons.filter(({ type }: { type: string }) => type === 'image/png'),
    );
    expect(sizes).toEqual(['192x192', '512x512']);
    expect(manifest.icons.map(({ sizes: said }: { sizes: string }) => said)).toEqual([...sizes, 'any']);
  }
});

test('feed and sitemap name pages that exist, with days that are true', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname);
  expect(listed.toSorted()).toEqual(
    shared
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html')
      .toSorted(),
  );
  const feeds = await Promise.all(
    locales.map(async ({ code }) => (await request.get(toHref('/feed.xml', code))).text()),
  );
  const links = feeds.flatMap((feed) => [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]+)/g)].map(([, url = '']) => url));
  const outcomes = shared.filter(({ own }) => own.endsWith('/outcome/'));
  const changes = shared.flatMap((page) => (page.html.match(/<li id="change-/g) ?? []).map(() => page));
  expect(changes.length).toBeGreaterThan(0);
  for (const url of links.filter((one) => one.includes('#')))
    expect(changes.find(({ path }) => path === new URL(url).pathname)?.html).toContain(`id="${url.split('#')[1]}"`);
  expect(links.map((url) => new URL(url).pathname).toSorted()).toEqual(
    [...wholes, ...outcomes, ...parts, ...charts, ...changes].map(({ path }) => path).toSorted(),
  );
  const pictures = feeds.flatMap((feed) =>
    [...feed.matchAll(/rel="enclosure"[^>]* href="([^"]+)/g)].map(([, url = '']) => url),
  );
  expect(pictures).toHaveLength(links.length);
  for (const url of pictures) expect((await request.get(new URL(url).pathname)).status(), url).toBe(200);
  for (const text of [sitemap, ...feeds])
    for (const [day] of text.matchAll(/\d{4}-\d\d-\d\d/g))
      expect(
        pages.some(({ html }) => html.includes(`"datePublished":"${day}"`) || html.includes(`"dateModified":"${day}"`)),
      ).toBe(true);
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
});

test('every address that was published is there or leads on', async () => {
  const redirects = parseRedirects(await readFile('public/_redirects', 'utf8'));
  const published = await readPublished();
  expect(published.length).toBeGreaterThanOrEqual(pages.length);
  expect(findLostAddresses(published, await listAddresses(dist), redirects)).toEqual([]);
});

test('the link is copied, seen and said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = parts[0]?.path ?? '';
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('share-page').getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^https://.*${path}$`));
});

test('a key point is copied as a message that stands alone, or all of them', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { path, data } = content.analyses[0]!;
  await page.goto(`${path}easy/`);
  const copy = async (name: string) => {
    const button = page.getByRole('button', { name }).first();
    await button.click();
    await expect(page.locator('share-page', { has: button }).getByRole('status').first()).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const one = await copy('Copy as text');
  expect(one).toContain(data.keyPoints[0]);
  expect(one).toContain(data.original.publisher);
  expect(one).toMatch(new RegExp(` https://\\S+${path}$`));
  const all = (await copy('Copy all as text')).split('\n\n');
  expect(all).toHaveLength(data.keyPoints.length);
  expect(all[0]).toBe(one);
  const picture = await request.get((await page.locator('.pass a[download]').getAttribute('href')) ?? '');
  expect((await picture.body()).length).toBeLessThan(60_000);
});

test('the link keeps the place that the reader is at, and the buttons are no such place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('share-page').getByRole('status')).toHaveText('Link copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.addInitScript(() => {
    navigator.share = async ({ url } = {}) => document.documentElement.setAttribute('data-shared', url ?? '');
  });
  await page.goto(passage);
  expect(await copy()).toMatch(new RegExp(`^https://.*${passage}$`));
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', new RegExp(`${passage}$`));
  for (const place of ['#share', '#no-such-place', '#main']) {
    await page.evaluate((hash) => location.assign(hash), place);
    expect(await copy(), place).toMatch(new RegExp(`${wholes[0]?.path}$`));
  }
});

test('the link of a place is copied where it stands, and the window says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const inLists = lists.slice(0, 2).map(({ path, html }) => `${path}#${toEntries(html)[0]}`);
  for (const place of [passage, ...inLists]) {
    const [path = '', id = ''] = place.split('#');
    await page.goto(path);
    const link = page.locator(`[id="${id}"] .anchor`);
    await link.focus();
    await link.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeInViewport();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^https://.*${place}$`));
    await expect(page).toHaveURL(new RegExp(`${place}$`));
  }
});

for (const hasTouch of [false, true])
  test.describe(hasTouch ? 'under a finger' : 'under a pointer', () => {
    test.use({ hasTouch, isMobile: hasTouch, viewport: { width: hasTouch ? 360 : 1440, height: 800 } });

    test('a note, a chart and a check of the text show their own link, which is copied', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const { path, words } of explainers)
        for (const [selector, opens] of [
          ['.note', '.note'],
          ['[data-part] figure.chart', 'h3'],
          ['.claim', 'button'],
        ] as const) {
          await page.goto(path);
          const place = page.locator(selector).first();
          const id = await place.getAttribute('id');
          const touched = selector === opens ? place : place.locator(opens);
          await touched.scrollIntoViewIfNeeded();
          const sideways = await sidewaysScroll(page);
          await (hasTouch ? touched.tap() : opens === 'button' ? touched.click() : touched.hover());
          // That of a check is copied as its own page, which shows it.
          const address = opens === 'button' ? `figures/${id?.replace('claim-', '')}/` : `${path}#${id}`;
          const link = page.locator(`.anchor[href="#${id}"]`);
          await expect(link).toHaveCount(1);
          await expect(link).toBeInViewport({ ratio: 1 });
          await expect(link).toHaveCSS('opacity', '1');
          expect(await sidewaysScroll(page), selector).toBe(sideways);
          await link.click();
          await expect(page.getByRole('status').filter({ hasText: words.share.copied })).toBeInViewport();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
            new RegExp(`^https://.*/${address.replace(/^\//, '')}$`),
          );
        }
    });
  });

test('every person, body, term and event has its own link, with its name', () => {
  expect(lists).toHaveLength(3 * locales.length);
  for (const { path, html } of lists) {
    const entries = toEntries(html);
    expect(entries.length, path).toBeGreaterThan(50);
    const links = [...html.matchAll(/<a class="anchor" href="#([^"]+)" aria-label="[^"]*[“«].+?[”»]"/g)];
    expect(
      links.map(([, id]) => id),
      path,
    ).toEqual(entries);
  }
});

test('words that are marked are quoted with their source and the link that finds them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { path, data } = content.analyses[0]!;
  await page.goto(path);
  const paragraph = page
    .locator('.passage > p')
    .filter({ has: page.locator('.claim') })
    .first();
  const id = await paragraph.locator('xpath=..').getAttribute('id');
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  const quote = page.getByRole('button', { name: 'Quote' });
  await quote.click();
  await expect(page.getByRole('status').filter({ hasText: 'Quotation copied' })).toBeInViewport();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [, said = '', source = '', address = ''] = /^“(.+)” \((.+)\) (https:\S+)$/.exec(copied) ?? [];
  // The words, without the marks and the checks that stand among them.
  const read = await paragraph.evaluate((element) => {
    for (const mark of element.querySelectorAll('button')) mark.remove();
    return element.textContent.replace(/\s+/g, ' ').trim();
  });
  expect(said).toBe(read);
  expect(source).toContain(data.original.title);
  expect(source).toContain(data.original.publisher);
  // A browser goes to the words themselves, and one that cannot to their passage.
  const { pathname, hash } = new URL(address);
  expect(pathname).toBe(path);
  expect(hash).toBe(
    `#${id}:~:text=${[said.split(' ').slice(0, 4), said.split(' ').slice(-4)].map((words) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')).join(',')}`,
  );
  // What has been copied is not offered again, and nothing is where nothing is marked.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(quote).toHaveCount(0);
  await page.locator('#cite').evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.waitForTimeout(600);
  await expect(quote).toHaveCount(0);
});

test('words of our own are quoted as ours, without drawings and what is folded, and lead to their place', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const quote = async (select: () => Promise<unknown>) => {
    await select();
    await page.getByRole('button', { name: 'Quote' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Quotation copied' })).toBeInViewport();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const { path } = content.analyses.find(({ path: at }) => at === '/slow-motion-coup/') ?? content.analyses[0]!;
  await page.goto(path);
  const own = await quote(() =>
    page
      .locator('.ours p')
      .last()
      .evaluate((element) => getSelection()?.selectAllChildren(element)),
  );
  expect(own).not.toContain('retold');
  expect(own).toContain(` (${await page.title()}) https:`);
  // From the paragraph before a chart to the one after it.
  const around = await quote(() =>
    page
      .locator('[data-part] figure')
      .first()
      .evaluate((figure) => {
        const all = [...document.querySelectorAll('.passage > p')];
        const after = all.findIndex((p) => figure.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING);
        getSelection()?.setBaseAndExtent(all[after - 1]!, 0, all[after]!, 1);
      }),
  );
  expect(around).toContain('retold');
  expect(around).not.toMatch(/CC BY|All \d+ values|per cent a year/);
  // One word may stand elsewhere too: its passage does not.
  const few = await quote(() =>
    page
      .locator('.passage > p')
      .nth(1)
      .evaluate((p) => {
        const text = [...p.childNodes].find(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.length > 40,
        )!;
        const at = text.textContent!.indexOf(' ', 15) + 1;
        getSelection()?.setBaseAndExtent(text, at, text, text.textContent!.indexOf(' ', at));
      }),
  );
  expect(few).toMatch(/ https:[^ ]+#a-\d\d$/);
  await page.goto('/figures/coup-meals/');
  const check = await quote(() => page.locator('h1').evaluate((element) => getSelection()?.selectAllChildren(element)));
  expect(check).toMatch(/ \(Barrels and Ballots, “Check: .*[^…]”\) https:/);
});

test('the link is copied without a clipboard as well, and each copy is said anew', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Over plain http a browser has no clipboard.
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.defineProperty(window, 'kept', { value: clipboard });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(passage);
  const status = page.locator('share-page').getByRole('status');
  const button = page.getByRole('button', { name: 'Copy link' });
  await button.click();
  await expect(status).toHaveText('Link copied');
  await expect(button).toBeFocused();
  const read = () => page.evaluate(() => (window as unknown as { kept: Clipboard }).kept.readText());
  expect(await read()).toMatch(new RegExp(`${passage}$`));

  const said = status.evaluate(
    (element) =>
      new Promise<string[]>((done) => {
        const texts: string[] = [];
        new MutationObserver(() => {
          texts.push(element.textContent ?? '');
          if (texts.length === 2) done(texts);
        }).observe(element, { childList: true });
      }),
  );
  await button.click();
  expect(await said).toEqual(['', 'Link copied']);

  await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
  await button.click();
  await expect(status).toHaveText(new RegExp(`^Copy this address: https:.*${passage}$`));
});

test('a place that a link leads to is marked, and no bar covers it', async ({ page }) => {
  await page.goto(passage);
  const target = page.locator(passage.replace(/^.*#/, '#'));
  await expect(target).toBeInViewport();
  await expect(target).not.toHaveCSS('box-shadow', 'none');
  const { y } = (await target.boundingBox()) ?? { y: -1 };
  expect(y).toBeGreaterThanOrEqual(0);
});
