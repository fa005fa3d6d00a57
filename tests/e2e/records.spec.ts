// The page of one check and of one judgement: what it has that the page of all of them has not, in every one of them.
import { readHead as readTree } from '../../src/build/html/readHead.ts';
import { parseHtml } from '../../src/build/html/tree.ts';
import { expect, opened, pages, records, test } from '../helpers/browser.ts';
import { claims } from '../helpers/content.ts';

const readHead = (html: string) => readTree(parseHtml(html));
const checks = records.filter(({ own }) => own.startsWith('/figures/'));
const judgements = records.filter((page) => !checks.includes(page));

test('every entry of both lists leads to its page, and its page back to the entry', () => {
  for (const page of records) {
    const id = page.own.split('/').at(-2) ?? '';
    const parent = page.path.slice(0, -`${id}/`.length);
    const list = pages.find(({ path }) => path === parent)?.html ?? '';
    expect(list, page.path).toContain(`id="${id}"`);
    expect(list, page.path).toContain(`href="${page.path}"`);
    expect(page.html, page.path).toContain(`href="${parent}#${id}"`);
    const [passage = ''] = /href="([^"#]*#[a-z]-\d\d)"/.exec(page.html)?.slice(1) ?? [];
    const [whole, paragraph] = passage.split('#');
    expect(pages.find(({ path }) => path === whole)?.html, page.path).toContain(`id="${paragraph}"`);
  }
  for (const { html, own } of pages.filter(({ own }) => own === '/figures/' || own.endsWith('/outcome/'))) {
    const entries = html.match(/<(?:article class="verified|div class="entry")/g) ?? [];
    const links = html.match(/href="[^"#]*\/(?:figures|outcome)\/[^"/#]+\/"/g) ?? [];
    expect(links, own).toHaveLength(entries.length);
  }
});

test('every check is a review with what was said and who said it, but for those that no table could test', () => {
  const reviews = checks.map(({ html }) => readHead(html).data.find((root) => root['@type'] === 'ClaimReview'));
  const tested = claims.filter(({ verdict }) => verdict !== 'untestable').length;
  expect(reviews.filter(Boolean)).toHaveLength((tested * checks.length) / claims.length);
  for (const [i, review] of reviews.entries()) {
    if (!review) continue;
    const { html } = checks[i] as (typeof checks)[number];
    const { canonical } = readHead(html);
    const { author, creditText, datePublished } = review['itemReviewed'] as Record<string, string | undefined>;
    expect(review['url']).toBe(canonical);
    expect(html.match(/<h1>([^<]+)/)?.[1]).toBe(String(review['claimReviewed']).replace(/&/g, '&#x26;'));
    expect(author ?? creditText).toBeTruthy();
    expect(datePublished).toMatch(/^\d{4}-\d\d/);
    expect(JSON.stringify(review)).not.toContain('ratingValue');
  }
});

test('every page but the first says where it stands', () => {
  for (const { path, own, html } of pages) {
    if (/^\/(?:404\.html|embed\/.*|)$/.test(own)) continue;
    const { data, canonical } = readHead(html);
    const trail = (data[0]?.['breadcrumb'] ?? data.find((root) => root['@type'] === 'BreadcrumbList')) as
      | { itemListElement: { name: string; item?: string }[] }
      | undefined;
    const items = trail?.itemListElement ?? [];
    expect(items.length, path).toBeGreaterThan(1);
    expect(items.at(-1), path).not.toHaveProperty('item');
    for (const { item } of items.slice(0, -1)) {
      expect(canonical?.startsWith(item ?? '?'), path).toBe(true);
      expect(pages.map((page) => page.path)).toContain(new URL(item ?? '').pathname);
    }
  }
});

test('both kinds are cited as text and as files, in full where the title is cut', async ({ request }) => {
  for (const { path, html } of opened.filter((page) => records.includes(page))) {
    const heading = /<h1>([^<]+)/.exec(html)?.[1] ?? '';
    expect(html, path).toMatch(/<section class="cite">[\s\S]*APA[\s\S]*Chicago/);
    const ris = await (await request.get(`${path}cite.ris`)).text();
    expect(ris, path).toContain(heading.replace(/[.?]$/, ''));
    expect((await request.get(`${path}code.svg`)).status(), path).toBe(200);
  }
});

test('a judgement has the day up to which we looked, and every event that bears it has a date and a source', async ({
  page,
}) => {
  for (const { path } of opened.filter((one) => judgements.includes(one))) {
    await page.goto(path);
    await expect(page.locator('h2').first()).toContainText('2026');
    const events = page.locator('article li:has(a[href*="/timeline/#"])');
    expect(await events.count(), path).toBeGreaterThan(0);
    for (const event of await events.all()) await expect(event.locator('cite')).toHaveText(/\d{4}/);
  }
});
