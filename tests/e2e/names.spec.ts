import type { Page } from '@playwright/test';
import { expect, explainers, pages, sidewaysScroll, test } from '../helpers/browser.ts';
import { analyses } from '../helpers/content.ts';

const sections = analyses.flatMap(({ path, sections: ids }) => ids.map((id) => `${path}${id}/`));
const MARK = '[data-part] a[href^="#about-"]';
const somebody = (page: Page) => page.locator(`${MARK}`).first();
const panelOf = async (page: Page) => page.locator((await somebody(page).getAttribute('href')) ?? '');

for (const width of [360, 1280]) {
  test(`at ${width} px a name opens who it is, beside the text that goes on`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(sections[0] ?? '');
    const panel = await panelOf(page);
    await expect(panel).toBeHidden();
    await somebody(page).click();
    await expect(panel).toBeVisible();
    await expect(panel).toBeInViewport({ ratio: 1 });
    await expect(panel).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
    expect(await sidewaysScroll(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(somebody(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await panel.locator('a').click();
    await expect(page).toHaveURL(/\/(people|terms)\/#/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 700 } });
  test('a name shows who it is as the target of its link, and a step back hides it', async ({ page }) => {
    await page.goto(sections[0] ?? '');
    const panel = await panelOf(page);
    await somebody(page).click();
    await expect(panel).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await expect(panel).toBeHidden();
  });
});

test('each section asks once for each name, and never within another mark', async ({ page }) => {
  for (const { path } of [...explainers, ...sections.map((path) => ({ path }))]) {
    await page.goto(path);
    const found = await page.locator('[data-part]').evaluateAll((parts, mark) => {
      const hrefs = parts.map((part) =>
        [...part.querySelectorAll(mark)].map((link) => link.getAttribute('href') ?? ''),
      );
      return {
        hrefs,
        nested: document.querySelectorAll(`a ${mark}, button ${mark}, .claim ${mark}, .note ${mark}`).length,
        lost: hrefs.flat().filter((href) => !document.querySelector(href)),
      };
    }, 'a[href^="#about-"]');
    expect(
      found.hrefs.every((hrefs) => new Set(hrefs).size === hrefs.length),
      path,
    ).toBe(true);
    expect(found.hrefs.flat().length, path).toBeGreaterThan(0);
    expect([found.nested, found.lost], path).toEqual([0, []]);
  }
});

test('a section prints with a list of those it names, the whole without', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const section = sections[0] ?? '';
  await page.goto(section);
  const named = await page.locator('.who').count();
  expect(named).toBeGreaterThan(0);
  await expect(page.locator('.who:visible')).toHaveCount(named);
  await page.goto(section.replace(/[^/]+\/$/, ''));
  await expect(page.locator('.definitions')).toBeHidden();
  await page.locator('#pick-1').evaluate((box: HTMLInputElement) => {
    box.checked = true;
  });
  await expect(page.locator('.who:visible')).toHaveCount(named);
});

test('nobody who reads the source finds a definition inside a sentence', () => {
  for (const { path } of explainers) {
    const { html = '' } = pages.find((page) => page.path === path) ?? {};
    expect(html.indexOf('id="about-')).toBeGreaterThan(html.lastIndexOf('class="passage"'));
    expect(html).not.toMatch(/data-(?:names|passage|term|marked|definitions)\b/);
  }
});
