import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lacksLicence } from '../../src/data/formatDataSource.ts';
import { formatMeasure } from '../../src/i18n/format.ts';
import { expect, explainers, pages, test } from '../helpers/browser.ts';
import { claims, contentFolder, findAnalysis, resources, testedTables } from '../helpers/content.ts';

for (const { path } of explainers) {
  test.describe(`the figures of ${path}, without scripts`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

    test('open with a key, say how they stand, and lead to the whole check', async ({ page }) => {
      await page.goto(path);
      const mark = page.locator('.claim button').first();
      const note = page.locator('.check').first();
      await expect(note).toBeHidden();
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
      await expect(note).toContainText(/\d[a-z] [A-Z]/);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await mark.click();
      await note.locator('a').click();
      await expect(page).toHaveURL(/\/figures\/[a-z\d-]+\/$/);
      await expect(page.locator('.verified')).toBeVisible();
    });

    test('stand on paper as notes with their verdicts', async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const count = findAnalysis(path).count('Claim');
      await expect(page.locator('.claim')).toHaveCount(count);
      await expect(page.locator('.check:visible')).toHaveCount(count);
    });
  });
}

test('a check opens from the words that it is of, unless they are being marked', async ({ page }) => {
  const { path = '' } = explainers[0] ?? {};
  await page.goto(path);
  const claim = page.locator('.claim').first();
  const opened = page.locator('.check:popover-open');
  const box = await claim.evaluate((element) => element.getClientRects()[0]!.toJSON() as DOMRect);
  await claim.scrollIntoViewIfNeeded();
  await claim.click({ position: { x: 4, y: box.height / 2 } });
  await expect(opened).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await claim.evaluate((element) => getSelection()?.selectAllChildren(element));
  await claim.dispatchEvent('click');
  await expect(opened).toHaveCount(0);
});

test('every figure of the ledger leads back to the passage that states it', async ({ page, request }) => {
  await page.goto('/figures/');
  const links = await page
    .locator('.verified > .of a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBe(await page.locator('.verified').count());
  for (const link of new Set(links)) {
    const { pathname, hash } = new URL(link);
    expect(await (await request.get(pathname)).text()).toContain(`id="${hash.slice(1)}"`);
  }
  const csv = await (await request.get('/figures.csv')).text();
  for (const id of await page.locator('.verified').evaluateAll((all) => all.map((a) => a.id)))
    expect(csv).toContain(id);
});

test('the figures of a group stand in the order of the text', async ({ page }) => {
  await page.goto('/figures/');
  for (const group of await page.locator('.ledger section').all()) {
    const paragraphs = await group
      .locator('.verified > .of > a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ hash }) => hash));
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs).toEqual([...paragraphs].sort());
  }
});

test('every number of a check reads with its unit', async ({ page }) => {
  await page.goto('/figures/');
  const text = await page.locator('.ledger').innerText();
  for (const { value, unit } of claims)
    if (value !== undefined && unit?.['en']?.includes('#'))
      expect(text).toContain(formatMeasure(value, unit['en'], 'en'));
  expect(text).not.toMatch(/#|up to 0 |per cent(?: a year)? off|\b1 (?:place|years)\b/);
});

/** Files of tables that a page leads to. */
const listTables = (path: string) =>
  new Set(
    [...(pages.find((page) => page.path === path)?.html ?? '').matchAll(/ href="(\/data\/[^"]+\.csv)"/g)].map(
      ([, file = '']) => file,
    ),
  );

test('a check leads to each table that it rests on', () => {
  expect(testedTables.size).toBe(claims.length);
  for (const [path, tables] of testedTables)
    expect([...listTables(path)], path).toEqual(expect.arrayContaining(tables.map((name) => `/data/${name}.csv`)));
});

test('every table can be had, as the content has it', async ({ request }) => {
  const files = listTables('/about/');
  expect([...files].toSorted()).toEqual(resources.map(({ path }) => `/data/${path}`).toSorted());
  for (const file of files) {
    const answer = await request.get(file);
    expect(answer.status(), file).toBe(200);
    expect((await answer.body()).equals(await readFile(join(contentFolder, file))), file).toBe(true);
  }
});

test('every table without an established licence is listed with the warning', async ({ page }) => {
  await page.goto('/about/');
  for (const resource of resources) {
    const warning = page.locator(`section:has(#data-${resource.name}) .warning`);
    await expect(warning, resource.name).toHaveCount(lacksLicence(resource) ? 1 : 0);
  }
  await expect(page.locator('.warning', { hasText: 'republish' })).toHaveCount(resources.filter(lacksLicence).length);
});

test('the head of the figures says how many of them can be tested at all', async ({ page }) => {
  await page.goto('/figures/');
  const count = (verdict: string) =>
    page
      .locator('.tally div', { has: page.getByText(verdict, { exact: true }) })
      .locator('dd')
      .innerText()
      .then(Number);
  const [all, tested, press, untestable] = (await page.locator('.standfirst').innerText()).match(/\d+/g)!.map(Number);
  expect(press).toBe(await count('Press reports only'));
  expect(untestable).toBe(await count('Not testable with our data'));
  expect(tested! + press! + untestable!).toBe(all);
  expect(all).toBe(await page.locator('.verified').count());
});
