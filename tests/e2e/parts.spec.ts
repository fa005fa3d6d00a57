// Parts of an explainer below the first screen of a phone are laid out when they come near; nothing else about them differs.
import type { Page } from '@playwright/test';
import { expect, explainers, sidewaysScroll, test } from '../helpers/browser.ts';

test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'no-preference' });

const countWaiting = (page: Page) =>
  page
    .locator('[data-part]')
    .evaluateAll(
      (parts) =>
        parts.filter((part) => !part.querySelector('h2')?.checkVisibility({ contentVisibilityAuto: true })).length,
    );

for (const { path } of explainers) {
  test(`the later parts of ${path} wait, and all are there`, async ({ page }) => {
    await page.goto(path);
    const parts = page.locator('[data-part]');
    expect(await countWaiting(page)).toBe((await parts.count()) - 1);
    expect(await sidewaysScroll(page)).toBe(0);
    for (const heading of await parts.locator('h2').all()) await expect(heading).toHaveText(/\w{3}/);
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /^\d/ })).toHaveCount(await parts.count());
  });

  test(`links to places in the later parts of ${path} lead there`, async ({ page }) => {
    for (const id of await page
      .goto(path)
      .then(() => page.locator('[data-part]:last-of-type .passage').evaluateAll((all) => all.map((one) => one.id)))) {
      await page.goto('about:blank');
      await page.goto(`${path}#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
  });

  test(`the contents of ${path} lead to each part, and what stands above keeps its place`, async ({ page }) => {
    await page.goto(path);
    const contents = page.locator('nav.contents');
    await contents.locator('summary').click();
    const link = contents.locator('a').last();
    const target = page.locator((await link.getAttribute('href')) ?? '');
    await link.click();
    await expect(target).toBeInViewport();
    await expect
      .poll(() => target.evaluate((heading) => Math.round(heading.getBoundingClientRect().top)))
      .toBeLessThan(200);
    const top = () => target.evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => Math.round((await top()) - before)).toBe(300);
  });

  test(`on wide screens nothing of ${path} waits`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    expect(await countWaiting(page)).toBe(0);
  });

  test(`on paper nothing of ${path} waits`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await countWaiting(page)).toBe(0);
  });
}
