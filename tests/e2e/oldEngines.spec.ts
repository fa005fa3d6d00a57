// What a reader of an old phone gets, looked at in Chromium 113: it knows no light-dark(), no popover, no ::details-content.
import type { Page } from '@playwright/test';
import { findOldBrowser } from '../../src/print/browser.ts';
import { expect, explainers, pagesWithCharts, sidewaysScroll, test } from '../helpers/browser.ts';
import { findAnalysis } from '../helpers/content.ts';
import { readPaint } from '../helpers/paint.ts';

const { executablePath, args, env } = await findOldBrowser();
test.use({ launchOptions: { executablePath, args, env }, viewport: { width: 360, height: 740 } });

const explainer = explainers[0]?.path ?? '';
const chart = pagesWithCharts.find(({ path }) => path.startsWith('/charts/'))?.path ?? '';

/** Faults of the scripts of a page, from now on. */
function recordErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

test('the browser is as old as it should be', async ({ browser }) => {
  expect(browser.version()).toMatch(/^113\./);
});

for (const path of ['/', explainer, chart]) {
  test(`${path} has its colours, its marks and its width in an old browser`, async ({ page }) => {
    const errors = recordErrors(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { texts, marks, hidden, black, bare } = await readPaint(page);
      expect(texts, `texts, ${colorScheme}`).toBeGreaterThan(10);
      expect(marks, `marks, ${colorScheme}`).toBeGreaterThan(0);
      expect.soft(hidden, `texts on their own colour, ${colorScheme}`).toEqual([]);
      expect.soft(black, `in black, which no colour of ours is, ${colorScheme}`).toEqual([]);
      expect.soft(bare, `marks without a colour, ${colorScheme}`).toEqual([]);
      expect.soft(await sidewaysScroll(page), `px to scroll sideways, ${colorScheme}`).toBe(0);
    }
    expect(errors).toEqual([]);
  });
}

test('every check can be read below its paragraph, never inside a sentence, and no mark of one leads nowhere', async ({
  page,
}) => {
  await page.goto(explainer);
  const checks = page.locator('.passage > .check');
  await expect(checks).toHaveCount(findAnalysis(explainer).count('Claim'));
  await expect(checks.filter({ visible: true })).toHaveCount(await checks.count());
  await expect(page.locator('[popover]:not(.check), [popovertarget]').filter({ visible: true })).toHaveCount(0);
  const [first] = await checks.evaluateAll((all) =>
    all.map((check) => check.getBoundingClientRect().top - (check.parentElement?.getBoundingClientRect().top ?? 0)),
  );
  expect(first).toBeGreaterThan(0);
});

test('a name shows who it is', async ({ page }) => {
  await page.goto(explainer);
  const name = page.locator('.passage a[href^="#about-"]').first();
  const definition = page.locator((await name.getAttribute('href')) ?? '');
  await expect(definition).toBeHidden();
  await name.click();
  await expect(definition).toBeInViewport({ ratio: 1 });
});

for (const width of [360, 1280]) {
  test(`the contents open by a click at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(explainer);
    const contents = page.locator('nav.contents');
    const link = contents.locator('a').last();
    if (!(await link.isVisible())) await contents.locator('summary').click();
    await link.click();
    await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeInViewport();
  });
}

test('the scripts keep to what browsers of 2020 know', async ({ page }) => {
  await page.addInitScript(() => {
    const forget = (prototype: object, isLater: (name: string) => boolean) => {
      for (const name of Object.getOwnPropertyNames(prototype)) {
        if (isLater(name)) delete (prototype as Record<string, unknown>)[name];
      }
    };
    forget(Element.prototype, (name) => /^(?:aria[A-Z].*|role|replaceChildren|checkVisibility)$/.test(name));
    forget(Array.prototype, (name) => /^(?:at|findLast|findLastIndex|to[SR].*|with)$/.test(name));
    forget(String.prototype, (name) => /^(?:at|replaceAll)$/.test(name));
    forget(Object, (name) => /^(?:hasOwn|groupBy)$/.test(name));
  });
  const errors = recordErrors(page);
  await page.goto(explainer);
  await expect(page.locator('theme-choice select')).toHaveAttribute('aria-label', /\w/);
  await expect(page.locator('share-page button').last()).toBeVisible();
  await expect(page.locator('share-page [role="status"]')).toHaveCount(1);
  await expect(page.locator('.print-part').first()).toHaveAttribute('aria-label', /\w/);
  const slider = page.locator('chart-reading input').first();
  await expect(slider).toHaveAttribute('aria-label', /\w/);
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /\d/);
  await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
  expect(errors).toEqual([]);
});

for (const [missing, lost, kept] of [
  ['IntersectionObserver', '.contents [aria-current]', ['theme-choice select', 'share-page button', '.print-part']],
  ['Option', 'theme-choice select', ['share-page button', 'chart-reading output', '.contents [aria-current]']],
] as const) {
  test(`where ${missing} is missing only what needs it is lost`, async ({ page }) => {
    await page.addInitScript((name) => {
      delete (window as unknown as Record<string, unknown>)[name];
    }, missing);
    await page.goto(explainer);
    await page.locator('article h2').last().scrollIntoViewIfNeeded();
    for (const selector of kept) await expect(page.locator(selector).first()).toBeAttached();
    await expect(page.locator(lost)).toHaveCount(0);
  });
}

test('an engine without layers gets one narrow column, charts of its width and nothing that is for paper', async ({
  page,
}) => {
  await page.goto(explainer);
  // As an engine reads the stylesheet that skips every layer and knows no `revert-layer`.
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) {
      for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
        const rule = sheet.cssRules[i] as CSSRule & { conditionText?: string };
        const inner = rule.conditionText?.includes('revert-layer') ? [...(rule as CSSSupportsRule).cssRules] : [];
        if (/^@layer/.test(rule.cssText) || inner.length > 0) sheet.deleteRule(i);
        for (const { cssText } of inner) sheet.insertRule(cssText, i);
      }
    }
  });
  expect(await sidewaysScroll(page)).toBe(0);
  const shown = page
    .locator('.colophon, .values, .addresses, .mark, .partial, [popover]:not(.check)')
    .filter({ visible: true });
  await expect(shown).toHaveCount(0);
  const charts = page.locator('figure.chart');
  await expect(charts.locator('.narrow').filter({ visible: true })).toHaveCount(await charts.count());
  expect(await page.locator('body').evaluate((body) => Number.parseFloat(getComputedStyle(body).paddingLeft))).toBe(16);
});
