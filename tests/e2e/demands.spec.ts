// What readers ask of some pages beyond the usual: wide spacing, large letters, fingers, colours of their own, and a voice that
// reads out. What holds for every page is looked at where each is opened, in `pages.spec.ts` and `charts.spec.ts`.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { locales } from '../../src/i18n/locales.ts';
import { expect, explainers, test } from '../helpers/browser.ts';
import { addStyle, removeStyle, SPACING, toRoot } from '../helpers/checkDemands.ts';
import { findAnalysis } from '../helpers/content.ts';
import { contrast, readPaint } from '../helpers/contrast.ts';

for (const path of ['/', `/${locales[1]?.code}/`])
  test(`no word beside the oil of ${path} lies on another, however large the letters`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 1440])
      for (const percent of [100, 150, 200]) {
        await page.setViewportSize({ width, height: 900 });
        await addStyle(page, toRoot(percent));
        const over = await page.locator('.oil text').evaluateAll((all) => {
          const boxes = all
            .filter((text) => text.checkVisibility() && text.getClientRects().length > 0)
            .map((text) => ({ said: text.textContent?.trim(), box: text.getBoundingClientRect() }));
          return boxes.flatMap(({ said, box }, i) =>
            boxes
              .slice(i + 1)
              // Boxes of letters are taller than what is printed.
              .filter(
                ({ box: other }) =>
                  Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
                  Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 3,
              )
              .map((other) => `${said} / ${other.said}`),
          );
        });
        expect(over, `at ${width} px and ${percent} %`).toEqual([]);
        await removeStyle(page);
      }
  });

test.describe('the name of the site', () => {
  const WINDOWS = [
    [320, 568],
    [360, 740],
    [768, 1024],
    [915, 412],
    [1440, 900],
  ] as const;

  /** Pixels of an image, three bytes each. */
  const toPixels = async (image: Buffer) => (await sharp(image).removeAlpha().raw().toBuffer()) as Uint8Array;

  /** Share of the pixels of the letters that do not stand out from what lies behind them. */
  async function findPale(page: Page): Promise<number> {
    const paint = async (colour: string) => {
      await addStyle(page, `.masthead * { color: ${colour} !important }`);
      const picture = await page.locator('.masthead').screenshot({ animations: 'disabled' });
      await removeStyle(page);
      return toPixels(picture);
    };
    const [, letters = [0, 0, 0] as const] = await readPaint(page, '.masthead h1', 'color');
    const [behind, one, other] = [await paint('transparent'), await paint('#f00'), await paint('#0f0')];
    let all = 0;
    let pale = 0;
    for (let i = 0; i < behind.length; i += 3) {
      // Wholly covered by a letter, whatever lies behind.
      if ((one[i] ?? 0) < 250 || (other[i + 1] ?? 0) < 250 || (one[i + 1] ?? 255) > 5 || (other[i] ?? 255) > 5)
        continue;
      all++;
      if (contrast(letters, [behind[i] ?? 0, behind[i + 1] ?? 0, behind[i + 2] ?? 0]) < 4.5) pale++;
    }
    expect(all).toBeGreaterThan(500);
    return pale / all;
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`stands on its own ground in the ${colorScheme}, spaced and enlarged as well`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      for (const [width, height] of WINDOWS) {
        for (const [name, css] of [
          ['as designed', ''],
          ['with wide spacing', SPACING],
          ['with letters twice as large', toRoot(200)],
        ] as const) {
          await page.setViewportSize({ width, height });
          await addStyle(page, css);
          expect.soft(await findPale(page), `share of pale letters at ${width} × ${height} ${name}`).toBe(0);
          await removeStyle(page);
        }
      }
    });
  }
});

test('the choice of colours grows with the letters, and is large enough not to make a phone zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/about/');
  const select = page.locator('theme-choice select');
  const measure = () => select.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const size = await measure();
  expect(size).toBeGreaterThanOrEqual(16);
  await addStyle(page, toRoot(200));
  expect(await measure()).toBe(2 * size);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 700 } });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the links to passages show in the ${colorScheme} and are not cut off`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const { path } of explainers) {
        await page.goto(path);
        expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
        const [ground = [0, 0, 0] as const, ...signs] = await readPaint(page, '.passage > .anchor', 'color');
        expect(signs).toHaveLength(findAnalysis(path).count('Passage'));
        expect(Math.min(...signs.map((sign) => contrast(sign, ground)))).toBeGreaterThanOrEqual(4.5);
        for (const width of [320, 360, 400, 768]) {
          await page.setViewportSize({ width, height: 700 });
          const lefts = await page
            .locator('.passage > .anchor')
            .evaluateAll((all) =>
              all.map((sign) => [sign.getBoundingClientRect().left, getComputedStyle(sign).opacity]),
            );
          expect(lefts.filter(([left, opacity]) => Number(left) < 0 || opacity !== '1')).toEqual([]);
          const isHit = await page
            .locator('.passage > .anchor')
            .first()
            .evaluate((sign) => {
              sign.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { left, top, bottom } = sign.getBoundingClientRect();
              const hits = (y: number) => document.elementFromPoint(left + 1, y) === sign;
              return hits((top + bottom) / 2 - 21) && hits((top + bottom) / 2 + 21);
            });
          expect(isHit, `whether a finger hits it at ${width} px`).toBe(true);
        }
      }
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the body of oil stands out from the page in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/', ...explainers.map((explainer) => explainer.path)]) {
      await page.goto(path);
      const [ground = [0, 0, 0] as const, ...bodies] = await readPaint(page, '.crude', 'fill');
      const [, ...edges] = await readPaint(page, '.shore', 'stroke');
      expect(bodies.length).toBeGreaterThan(0);
      const ratios = [...bodies, ...edges].map((paint) => contrast(paint, ground));
      expect.soft(Math.max(...ratios), `the oil of ${path}`).toBeGreaterThanOrEqual(3);
    }
  });
}

/** How many controls that fold something a voice finds in an element. */
async function countFolds(page: Page, selector: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('${selector}')` });
  const { nodes } = await session.send('Accessibility.queryAXTree', { objectId: result.objectId as string });
  await session.detach();
  return nodes.filter(({ ignored, properties }) => !ignored && properties?.some(({ name }) => name === 'expanded'))
    .length;
}

for (const { path, words, locale } of explainers) {
  test(`${path} announces its contents as folded only where they are`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await countFolds(page, 'nav.contents')).toBe(1);
    await page.setViewportSize({ width: 1440, height: 900 });
    const contents = page.getByRole('navigation', { name: words.contents });
    await expect(contents.getByRole('link').first()).toBeVisible();
    expect(await countFolds(page, 'nav.contents')).toBe(0);
  });

  test(`${path} says that a part is left out of the print, and keeps the place when that is taken back`, async ({
    page,
  }) => {
    await page.goto(path);
    const status = page.getByRole('status').filter({ has: page.locator('.partial') });
    // There before it speaks, or it would not be heard.
    await expect(status).toHaveCount(1);
    await expect(page.locator('.partial')).toBeHidden();
    await page.locator('details.print > summary').click();
    await page.locator('#pick-2').check();
    await expect(status).toContainText(words.print.partial);
    await expect(page.locator('.partial')).toBeVisible();
    await page.locator('.partial [type="reset"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.partial')).toBeHidden();
    await expect(page.locator('#pick-1')).toBeFocused();
  });

  // A page that is all Spanish says so at its root.
  if (locale !== 'es')
    test(`${path} has its Spanish read out as Spanish`, async ({ page }) => {
      await page.goto(path);
      const languages = await page
        .locator('article :is(.passage, .note, .ours) em')
        .evaluateAll((all) => all.map((em) => em.closest('[lang]')?.getAttribute('lang')));
      const { count, emphases } = findAnalysis(path);
      expect(languages.filter((language) => language === 'es')).toHaveLength(count('Spanish'));
      expect(languages).toHaveLength(count('Spanish') + emphases);
    });
}

test('no check opens higher than the window', async ({ page }) => {
  let scrolled = 0;
  await page.setViewportSize({ width: 320, height: 256 });
  for (const { path } of explainers) {
    await page.goto(path);
    for (const mark of await page.locator('.claim button').all()) {
      await mark.focus();
      await page.keyboard.press('Enter');
      const { height, inner } = await page
        .locator('.check:popover-open')
        .evaluate((check) => ({ height: check.getBoundingClientRect().height, inner: check.scrollHeight }));
      expect(height, path).toBeLessThanOrEqual(256 - 16);
      if (inner > height) scrolled++;
      await page.keyboard.press('Escape');
    }
  }
  expect(scrolled).toBeGreaterThan(0);
});

test('a circle that is filled is filled in the colours of the reader as well', async ({ page }) => {
  const seen = new Set<string>();
  for (const { path } of explainers) {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await page.goto(path);
      for (const [selector, isFilled] of [
        ['.claim .holds', true],
        ['.claim .untestable', false],
      ] as const) {
        const mark = page.locator(selector).first();
        // Of an explainer all claims may hold, or none.
        if ((await mark.count()) === 0) continue;
        seen.add(selector);
        await mark.scrollIntoViewIfNeeded();
        const { data, info } = await sharp(await mark.screenshot({ animations: 'disabled' }))
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const at = (x: number, y: number) => {
          const start = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
          return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0] as const;
        };
        const ratio = contrast(at(info.width / 2, info.height / 2), at(0, 0));
        if (isFilled) expect(ratio, `${selector} of ${path}, ${forcedColors}`).toBeGreaterThan(3);
        else expect(ratio, `${selector} of ${path}, ${forcedColors}`).toBeLessThan(1.5);
      }
    }
  }
  expect(seen.size, 'kinds of circles that were looked at').toBe(2);
});
