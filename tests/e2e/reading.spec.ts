import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatDate } from '../../src/i18n/format.ts';
import { dist, expect, explainers, handouts, test } from '../helpers/browser.ts';
import { findAnalysis } from '../helpers/content.ts';

for (const { path, file, words } of explainers) {
  test(`${path} marks the current section in the contents`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const contents = page.getByRole('navigation', { name: words.contents });
    // They stand beside the text, below its head.
    await page.locator('[data-part] h2').first().scrollIntoViewIfNeeded();
    for (const link of await contents.getByRole('link').all()) {
      await expect(link).toBeInViewport();
      await link.click();
      await expect(contents.locator('[aria-current="true"]')).toHaveCount(1);
      await expect(link).toHaveAttribute('aria-current', 'true');
    }
  });

  test(`${path} folds the contents on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const contents = page.getByRole('navigation', { name: words.contents });
    await expect(contents.locator('a').first()).toBeHidden();
    await contents.locator('summary').click();
    await expect(contents.locator('a').first()).toBeVisible();
  });

  test(`${path} fetches the code of its address only when a reader asks for it`, async ({ page, site }) => {
    const codes: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/code.svg')) codes.push(request.url());
    });
    await page.goto(path);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.waitForLoadState('networkidle');
    expect(codes).toEqual([]);
    await page.getByText(words.share.code, { exact: true }).click();
    const code = page.getByRole('img', { name: words.share.codeName }).filter({ visible: true });
    await expect(code).toHaveJSProperty('complete', true);
    expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(codes).toEqual([new URL(`${path}code.svg`.slice(1), site).href]);
  });

  test(`${path} offers an address for every section`, async ({ page }) => {
    await page.goto(path);
    const headings = await page
      .locator('section[data-part] h2')
      .evaluateAll((all) =>
        all.map((heading) => [heading.id, heading.querySelector('a.anchor')?.getAttribute('href')]),
      );
    expect(headings).toEqual(findAnalysis(path).sections.map((id) => [id, `#${id}`]));
  });

  test(`${path} is whole as a file saved to disk`, async ({ page }) => {
    await page.goto(pathToFileURL(join(dist, file)).href);
    await expect(page.locator('.passage').first()).toBeVisible();
    const serif = await page
      .locator('.passage')
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
    expect(serif).toContain('serif');
    for (const chart of await page.locator('figure.chart').all()) {
      await expect(chart.locator('svg').filter({ visible: true })).toHaveCount(1);
    }
  });
}

test.describe('the choice of colours', () => {
  test('is kept, holds at the first paint, and can be given back to the system', async ({ page }) => {
    await page.addInitScript(() => {
      requestAnimationFrame(() => Object.assign(window, { firstTheme: document.documentElement.dataset['theme'] }));
    });
    const { path = '/' } = explainers[0] ?? {};
    await page.goto(path);
    const choice = page.locator('theme-choice select');
    await choice.selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    expect(await page.evaluate(() => (window as unknown as { firstTheme: string }).firstTheme)).toBe('dark');
    await expect(choice).toHaveValue('dark');
    await choice.selectOption('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
});

for (const { path, words, locale } of [...explainers, ...handouts])
  test(`${path} says before its first point, with date and sources, what came of the story`, async ({ page }) => {
    await page.goto(path);
    const { original, today: known } = findAnalysis(path).data;
    const isWhole = explainers.some((explainer) => explainer.path === path);
    for (const place of isWhole ? ['.title', '.since'] : ['.title']) {
      const today = page.locator(`${place} .today`);
      await expect(today).toContainText(words.today.written(formatDate(original.date.slice(0, 7), locale)));
      await expect(today).toContainText(`${words.today.asOf(formatDate(known.asOf, locale))} ${known.text}`);
      await expect(today).toContainText(`${words.chart.source}: ${known.source}.`);
    }
  });
