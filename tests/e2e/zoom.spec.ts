import { clippedTexts, expect, pages, sidewaysScroll, test } from '../helpers/browser.ts';

for (const { path } of pages) {
  test(`${path} reflows at 400 % zoom of a 1280 px window`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await clippedTexts(page)).toEqual([]);
  });

  test(`${path} follows a reader whose letters are four times as large`, async ({ page, context }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    const session = await context.newCDPSession(page);
    // The browser's own setting, so that media and container queries follow it as well.
    await session.send('Page.setFontSizes', { fontSizes: { standard: 64, fixed: 52 } });
    await page.goto(path);
    const size = await page
      .locator('main p')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(56);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await clippedTexts(page)).toEqual([]);
  });
}
