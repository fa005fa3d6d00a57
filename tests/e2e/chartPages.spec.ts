import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { formatNumber } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, explainers, pages, windowTest as test } from '../helpers/browser.ts';
import { analyses, charts, chartTypes, resources } from '../helpers/content.ts';

const ids = pages.flatMap(({ path }) => /^\/charts\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const chartPages = pages.filter(({ own, locale }) => locale === locales[0].code && /^\/charts\/[^/]+\/$/.test(own));
const explainer = explainers[0]?.path ?? '';
/** Narrow, both sides of the place where the wide drawing takes over, and wide. */
const FRAME_WIDTHS = [320, 400, 480, 567, 569, 700, 720, 1000];
/** The most of a frame that may stay empty below the chart. */
const EMPTY = 0.12;

/** Serves pages of another site, each with one body. */
const frameTest = test.extend<{ host: (body: string) => Promise<string> }>({
  host: async ({ browserName: _ }, use) => {
    let html = '';
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html;charset=utf-8').end(html);
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    await use(async (body) => {
      html = `<!doctype html><title>Another site</title><body style="margin:0">${body}`;
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

/** Sizes of the letters in the drawings that show, in px. */
const letterSizes = (page: Page) =>
  page
    .locator('.chart svg text')
    .evaluateAll((texts) =>
      (texts as SVGTextElement[])
        .filter((text) => text.checkVisibility())
        .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.a ?? 0)),
    );

/** A frame may take its new size later than the page around it, and that one later than it is told. */
const expectResized = (page: Page, width: number) =>
  expect
    .poll(async () => {
      const outer = await page
        .locator('iframe')
        .evaluate(({ clientWidth, clientHeight }) => [innerWidth, clientWidth, clientHeight]);
      const inner = await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate(() => [innerWidth, innerHeight]);
      return JSON.stringify(outer) === JSON.stringify([width, ...inner]);
    })
    .toBe(true);

test('the gallery leads to every chart, with its drawing', async ({ page }) => {
  expect(ids.toSorted()).toEqual(charts.toSorted());
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/charts/');
    const items = page.locator('.gallery li');
    await expect(items).toHaveCount(ids.length);
    await expect(items.locator('svg').filter({ visible: true })).toHaveCount(ids.length);
    for (const id of ids) await expect(items.locator(`a[href$="/charts/${id}/"]`)).toHaveCount(1);
    const sizes = await letterSizes(page);
    expect(sizes.length).toBeGreaterThan(ids.length);
    expect(sizes.filter((size) => size < 11)).toEqual([]);
  }
});

test('a chart page leads to the place of its chart on the page of every section that shows it', () => {
  const links = ids.map((id) => {
    const html = pages.find(({ path }) => path === `/charts/${id}/`)?.html ?? '';
    return [...html.matchAll(/ href="([^"]*#chart-[^"]*)"/g)].map(([, href]) => href).toSorted();
  });
  const sections = pages.filter(
    ({ path, own, html }) =>
      own === path &&
      path.split('/').length === 4 &&
      (html.includes('<section data-part=') || path.endsWith('/outcome/')),
  );
  const places = ids.map((id) =>
    sections
      .filter(({ html }) => new RegExp(`<figure\\b[^>]*\\sid="chart-${id}"`).test(html))
      .map(({ path }) => `${path}#chart-${id}`)
      .toSorted(),
  );
  expect(links).toEqual(places);
  const own = analyses.filter(({ path }) => path.split('/').length === 3);
  const count = own.reduce((sum, { count, data }) => sum + count('Chart') + data.outcomeCharts.length, 0);
  expect(places.flat()).toHaveLength(count);
});

test('an embed of an unknown chart is a page that is not there', async ({ page }) => {
  const response = await page.goto('/embed/no-such-chart/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
});

for (const id of ids) {
  test(`the files of ${id} say what its page says`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    const read = async (name: RegExp) => {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      const response = await page.request.get(href ?? '');
      expect(response.ok(), href ?? 'no link').toBe(true);
      return response.text();
    };
    const metadata = JSON.parse(await read(/\(JSON\)/));
    const [head, ...records] = parse(await read(/\(CSV\)/)) as string[][];
    const { fields } = metadata.schema as { fields: { name: string; type: string }[] };
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(metadata.path).toBe(`${id}.csv`);
    const described = await page.locator('script[type="application/ld+json"]').allTextContents();
    const dataset = described.map((text) => JSON.parse(text)).find((object) => object['@type'] === 'Dataset');
    const measured = (dataset.variableMeasured ?? []) as { name: string; description: string; unitText: string }[];
    expect(measured.length > 0).toBe(metadata.schema.fields.some(({ unit }: { unit?: string }) => unit));
    for (const { name, description: title, unitText: unit } of measured)
      expect(metadata.schema.fields).toContainEqual(expect.objectContaining({ name, title, unit }));
    expect(metadata.title).toBe(await page.locator('h1').textContent());
    const [apa = []] = await page
      .locator('.cite details')
      .evaluateAll((all) => all.map((details) => [...details.querySelectorAll('p')].map((p) => p.textContent)));
    expect(metadata.citation).toBe(apa.join('\n'));
    await expect(page.locator('.warning')).toHaveCount(metadata.warning ? 1 : 0);
    expect(Boolean(metadata.warning)).toBe(JSON.stringify(metadata.licenses).includes('not-established'));

    if (measured.length === 0) {
      await expect(page.locator('#table ~ * tbody tr')).toHaveCount(records.length);
      return;
    }
    const words = page.locator('#table ~ * .words');
    if ((await words.count()) > 0) {
      // A table in words says what is worked out, in its last column, but for the place that it is worked out from.
      const said = (await words.textContent()) ?? '';
      const results = records.map((cells) => Number(cells.at(-1))).filter(Boolean);
      expect(results.length).toBeGreaterThan(0);
      for (const result of results) expect(said).toContain(formatNumber(result, 'en'));
      return;
    }
    const shown = await page.locator('#table ~ * tbody tr').evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).flatMap((row) => {
        const [first, ...cells] = [...row.cells].map((cell) => cell.textContent?.trim() ?? '');
        return cells.flatMap((cell) => {
          const number = /^(?:[a-z]+ )?([−\d.,]+)$/.exec(cell)?.[1];
          return number ? [{ row: first ?? '', value: Number(number.replace('−', '-').replaceAll(',', '')) }] : [];
        });
      }),
    );
    // A column with one value all the way down may be said in the subtitle instead.
    const isConstant = (i: number) => records.length > 1 && new Set(records.map((cells) => cells[i])).size === 1;
    const isShown = (i: number) => fields[i]?.type !== 'string' && !isConstant(i);
    const values = records.flatMap(([row = '', ...cells]) =>
      cells.flatMap((cell, i) => (cell && isShown(i + 1) ? [{ row, value: Number(cell) }] : [])),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(shown.length).toBe(values.length);
    // Rows that are no years have names of their own on the page.
    const isYearly = values.every(({ row }) => /^\d{4}$/.test(row));
    const order = (cells: { row: string; value: number }[]) =>
      cells.toSorted((a, b) => (isYearly && Number(a.row) - Number(b.row)) || a.value - b.value);
    const filed = order(values);
    // How a value is rounded, toTable.test.ts says.
    order(shown).forEach(({ row, value }, i) => {
      const { row: year, value: exact } = filed[i]!;
      if (isYearly) expect(row).toBe(year);
      expect(Math.abs(value - exact), `${value} for ${exact}`).toBeLessThanOrEqual(0.05 * Math.max(1, Math.abs(exact)));
    });
  });
}

for (const { path } of chartPages) {
  frameTest(`${path} stands in a frame of another site, whole at every width`, async ({ page, site, host }) => {
    await page.goto(path);
    const snippet = (await page.locator('pre').textContent()) ?? '';
    expect(snippet).not.toContain('<script');
    const url = await host(snippet.replaceAll(/https?:\/\/[^/"]+\//g, site));
    await page.goto(url);
    const outer = page.locator('iframe');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toBeVisible();
    const [root, inner] = [frame.locator('html'), page.frames()[1]];
    for (const width of FRAME_WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      await expectResized(page, width);
      await expect(frame.locator('svg').filter({ visible: true })).toHaveCount(1);
      const hidden = await root.evaluate((html) => [
        html.scrollHeight - html.clientHeight,
        html.scrollWidth - html.clientWidth,
      ]);
      expect(hidden, `${width} px`).toEqual([0, 0]);
      const filled = await root.evaluate(() => {
        const { top, bottom } = document.querySelector('figure')!.getBoundingClientRect();
        return (bottom + top) / innerHeight;
      });
      expect(1 - filled, `share of the frame that is empty at ${width} px`).toBeLessThanOrEqual(EMPTY);
      expect(inner && (await letterSizes(inner as unknown as Page)).filter((size) => size < 11)).toEqual([]);
    }
    await expect(frame.locator('a')).toHaveAttribute('href', new RegExp(`${path}$`));
    await expect(page.locator('a')).toHaveAttribute('href', `${site.slice(0, -1)}${path}`);

    const { html, width, height } = await (await page.request.get(`${site.slice(0, -1)}${path}oembed.json`)).json();
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(await host(html.replaceAll(/https?:\/\/[^/"]+\//g, site)));
    const { height: tall = 0 } = (await outer.boundingBox()) ?? {};
    expect(Math.abs(tall - height), 'px between the frame and what oEmbed says of it').toBeLessThanOrEqual(1);

    // Some sites take every style out.
    await page.goto(await host(snippet.replaceAll(/https?:\/\/[^/"]+\//g, site).replaceAll(/ style="[^"]*"/g, '')));
    for (const column of [320, 480, 700]) {
      await page.setViewportSize({ width: column, height: 1000 });
      await expectResized(page, column);
      expect(await root.evaluate((html) => html.scrollHeight - html.clientHeight), `${column} px`).toBe(0);
    }
  });
}

/** Those of values over years. */
const read = ids.filter((id) => ['line', 'bar'].includes(chartTypes.get(id) ?? ''));

test('a chart of anything but years has no slider', () => {
  const sliders = chartPages.filter(({ html }) => html.includes('data-x=')).map(({ path }) => path);
  expect(sliders).toEqual(read.map((id) => `/charts/${id}/`));
});

for (const id of read) {
  for (const path of [`/charts/${id}/`, `/embed/${id}/`]) {
    test(`${path} reads its values to keys, pointer and finger alike`, async ({ page }) => {
      // A page that still glides would carry the chart away from the pointer.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const width of [360, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const reading = page.locator('chart-reading');
        const range = reading.getByRole('slider');
        await expect(range).toHaveCount(1);
        await expect(range).toHaveAccessibleName(/\S/);
        await readByKeys(page, reading, range);
        await readByPointer(page, reading);
      }
    });
  }
}

async function readByKeys(page: Page, reading: Locator, range: Locator) {
  const output = reading.locator('output');
  const rows = page.locator('main tbody tr');
  const count = await rows.count();
  await expect(output).toHaveText('');
  // One tab stop: the range, and after it something outside.
  await range.focus();
  const heads = await rows.locator('th').allTextContents();
  await expect(output).toContainText(heads[count - 1] ?? '');
  await page.keyboard.press('Home');
  await expect(output).toContainText(heads[0] ?? '');
  await page.keyboard.press('ArrowRight');
  const cells = (await rows.nth(1).locator('td').allTextContents()).filter(Boolean);
  for (const text of [heads[1] ?? '', ...cells]) await expect(output).toContainText(text.trim());
  await expect(range).toHaveAttribute('aria-valuetext', heads[1] ?? '');
  await page.keyboard.press('Escape');
  await expect(output).toHaveText('');
  await expect(range).not.toBeFocused();
  await range.focus();
  await page.keyboard.press('Tab');
  expect(await reading.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await expect(output).toHaveText('');
}

/** The place of the second point, worked out from the drawing, gives the words that the keys gave. */
async function readByPointer(page: Page, reading: Locator) {
  const output = reading.locator('output');
  await reading.scrollIntoViewIfNeeded();
  const place = await reading.evaluate((element) => {
    const svg = [...element.querySelectorAll('svg')].find(({ clientWidth }) => clientWidth)!;
    const [from = 0, left = 0, to = 1, right = 0] = svg.parentElement!.dataset['x']!.split(' ').map(Number);
    const year = Number(document.querySelectorAll('main tbody th')[1]?.textContent);
    const box = svg.getBoundingClientRect();
    const x = left + ((year - from) * (right - left)) / (to - from);
    // Outside of what follows the pointer, and inside the window.
    const frame = element.getBoundingClientRect();
    const beside = frame.top > 8 ? frame.top - 4 : frame.bottom + 4;
    return { x: box.left + (x * box.width) / svg.viewBox.baseVal.width, y: box.top + box.height / 2, year, beside };
  });
  await page.mouse.move(place.x, place.y);
  await expect(output).toContainText(String(place.year));
  const hovered = await output.textContent();
  await page.mouse.move(place.x, place.beside);
  await expect(output).toHaveText('');
  await page.mouse.click(place.x, place.y);
  await expect(output).toHaveText(hovered ?? '');
  await page.keyboard.press('Escape');
  await expect(output).toHaveText('');
}

frameTest('no other page stands in a frame of another site', async ({ page, site, host }) => {
  for (const path of [explainer.slice(1), 'charts/', `charts/${ids[0]}/`]) {
    await page.goto(await host(`<iframe src="${site}${path}"></iframe>`));
    // The browser puts a page of its own in the place of one that refuses to be framed.
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    const headers = (await page.request.get(`${site}${path}`)).headers();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

frameTest('an embed stands where frame-ancestors could not name the page around it', async ({ page, site, host }) => {
  const path = `embed/${ids[0]}/`;
  const headers = (await page.request.get(`${site}${path}`)).headers();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
  expect(headers['content-security-policy']).not.toContain('frame-ancestors');
  expect(headers['x-frame-options']).toBeUndefined();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  // A frame that may run scripts and has no origin of its own gets its letters and its script all the same.
  const frame = `<iframe src="${site}${path}" sandbox="allow-scripts"></iframe>`;
  const file = await mkdtemp(join(tmpdir(), 'lesson-'));
  await writeFile(join(file, 'lesson.html'), `<!doctype html><title>Lesson</title>${frame}`);
  const nested = `<iframe sandbox="allow-scripts" srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>`;
  for (const address of [pathToFileURL(join(file, 'lesson.html')).href, await host(nested)]) {
    await page.goto(address);
    const find = () => page.frames().find((candidate) => candidate.url() === `${site}${path}`);
    await expect.poll(find).toBeDefined();
    const embed = find()!;
    await expect(embed.locator('h1')).toBeVisible();
    const fonts = await embed.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(0);
  }
  await rm(file, { recursive: true });
  expect(failed).toEqual([]);
});

frameTest('other sites show our pictures and read our tables', async ({ page, request, site, host }) => {
  const [id = ''] = ids;
  const { thumbnail_url } = await (await request.get(`${site}charts/${id}/oembed.json`)).json();
  const card = new URL(thumbnail_url).pathname.slice(1);
  const pictures = [card, `charts/${id}/${id}.png`, `charts/${id}/${id}.svg`, 'favicon.svg', 'icons/512.png'];
  const tables = [`charts/${id}/${id}.csv`, `charts/${id}/oembed.json`, `data/${resources[0]?.path}`, 'figures.csv'];
  await page.goto(await host(pictures.map((path) => `<img src="${site}${path}" alt="">`).join('')));
  const widths = () =>
    page.locator('img').evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth > 0));
  await expect.poll(widths).toEqual(pictures.map(() => true));
  for (const path of tables)
    expect(
      await page.evaluate(async (url) => (await (await fetch(url)).text()).length, `${site}${path}`),
    ).toBeGreaterThan(100);
  const headers = (await request.get(explainer)).headers();
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('an embed is for its frame, and its chart page for search engines', async () => {
  for (const id of ids) {
    const html = pages.find(({ path }) => path === `/embed/${id}/`)?.html ?? '';
    expect(html).toMatch(/<meta name="robots" content="noindex">/);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/charts/${id}/">`));
    expect(html).not.toMatch(/<header|<footer|<nav/);
    const chart = pages.find(({ path }) => path === `/charts/${id}/`)?.html;
    expect(chart).not.toContain('content="noindex"');
    // Who sends the address of the frame sends the chart with its picture.
    const image = /<meta property="og:image" content="[^"]+">/.exec(html)?.[0] ?? 'no picture';
    expect(chart).toContain(image);
  }
});

for (const id of ids) {
  test(`the drawings of ${id} to take away stand alone`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    const title = (await page.locator('h1').textContent()) ?? '';
    const links = page.getByRole('link', { name: /^The drawing/ });
    await expect(links).toHaveCount(2);
    const [svg = '', png = ''] = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const text = await (await page.request.get(svg)).text();
    expect(text).not.toMatch(/<text|<style|class=|font-family|currentColor|href=/);
    const sizes: number[][] = [];
    for (const address of [svg, png]) {
      await page.goto(address);
      sizes.push(
        await page.evaluate(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }, address),
      );
    }
    await page.goto(svg);
    expect(await page.locator('svg > title').textContent()).toBe(title);
    expect(sizes[1]).toEqual(sizes[0]?.map((side) => 2 * side));
  });
}
