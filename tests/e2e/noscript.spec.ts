import { locales } from '../../src/i18n/locales.ts';
import { expect, explainers, opened, test } from '../helpers/browser.ts';
import { findAnalysis } from '../helpers/content.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

test('no page has a control that does nothing without scripts', async ({ page }) => {
  test.slow();
  // Another language has the same controls.
  for (const { path } of opened.filter(({ locale }) => locale === locales[0].code)) {
    await page.goto(path);
    const dead = page.locator(
      'button:not([popovertarget], [type="reset"]), select, input:not([type="checkbox"], [type="radio"])',
    );
    await expect.soft(dead, `dead controls of ${path}`).toHaveCount(0);
    await expect.soft(page.locator('h1'), `the heading of ${path}`).toBeVisible();
  }
});

for (const { path } of explainers) {
  test(`${path} shows every passage, note and chart without scripts`, async ({ page }) => {
    await page.goto(path);
    const passages = page.locator('.passage');
    await expect(passages).toHaveCount(findAnalysis(path).count('Passage'));
    const hidden = await page
      .locator('.passage > p, .note, figure.chart, article h2')
      .evaluateAll((elements) => elements.filter((e) => !e.checkVisibility() || e.clientHeight === 0).map((e) => e.id));
    expect(hidden).toEqual([]);
  });

  test(`${path} opens its contents and tables without scripts`, async ({ page }) => {
    await page.goto(path);
    const contents = page.locator('nav.contents');
    await contents.locator('summary').click();
    const last = contents.locator('a').last();
    const hash = await last.getAttribute('href');
    await last.click();
    await expect(page.locator(hash ?? '')).toBeInViewport();
    const tables = page.locator('figure.chart details');
    for (let i = 0; i < (await tables.count()); i++) {
      await tables.nth(i).locator('summary').click();
      await expect(tables.nth(i).locator('table')).toBeVisible();
    }
  });
}
