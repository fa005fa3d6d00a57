import type { Page } from '@playwright/test';
import { expect, explainers, pagesWithCharts, test } from '../helpers/browser.ts';

interface PlacedText {
  text: string;
  /** As the reader sees it, in px. */
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  isInside: boolean;
}

/** Every text of the drawings that are shown, chart by chart. */
const readTexts = (page: Page): Promise<PlacedText[][]> =>
  page.locator('figure.chart .drawing svg').evaluateAll((drawings) =>
    drawings
      .filter((drawing) => drawing.checkVisibility())
      .map((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
          // The box of a letter is taller than what is printed of it.
          const slack = (bottom - top) / 6;
          return {
            text: element.textContent ?? '',
            size: Number.parseFloat(getComputedStyle(element).fontSize) * Math.hypot(a, b),
            left,
            right,
            top,
            bottom,
            isInside:
              left >= frame.left - 0.5 &&
              right <= frame.right + 0.5 &&
              top >= frame.top - slack &&
              bottom <= frame.bottom + slack,
          };
        });
      }),
  );

/** Boxes of letters are taller than what is printed, so they may touch by a sixth of their height. */
function overlap(one: PlacedText, other: PlacedText): boolean {
  const slack = (one.bottom - one.top + other.bottom - other.top) / 6;
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
  );
}

test('both explainers have their charts', () => {
  expect(pagesWithCharts.map(({ path }) => path)).toEqual(expect.arrayContaining(explainers.map(({ path }) => path)));
  expect(explainers.length).toBeGreaterThanOrEqual(2);
});

for (const { path } of pagesWithCharts) {
  for (const [width, shown, hidden] of [
    [320, 'narrow', 'wide'],
    [360, 'narrow', 'wide'],
    [1440, 'wide', 'narrow'],
  ] as const) {
    test(`${path} shows the ${shown} drawings at ${width} px, every label legible and clear of the others`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      // On a first visit the fonts may come too late to be used; on the next they are there.
      await page.reload();
      expect(await page.evaluate(() => document.fonts.check('16px Barlow'))).toBe(true);
      const count = await page.locator('figure.chart').count();
      await expect(page.locator(`figure.chart .drawing .${shown} svg`).filter({ visible: true })).toHaveCount(count);
      await expect(page.locator(`figure.chart .drawing .${hidden} svg`).filter({ visible: true })).toHaveCount(0);

      const charts = await readTexts(page);
      for (const texts of charts) {
        expect(texts.length).toBeGreaterThan(3);
        expect(texts.filter(({ size }) => size < 11)).toEqual([]);
        expect(texts.filter(({ isInside }) => !isInside)).toEqual([]);
        const pairs = texts.flatMap((one, i) =>
          texts
            .slice(i + 1)
            .filter((other) => overlap(one, other))
            .map((other) => [one, other]),
        );
        expect(pairs.map((pair) => pair.map(({ text }) => text))).toEqual([]);
      }
    });
  }

  test(`${path} lists all values of each chart in its table`, async ({ page }) => {
    await page.goto(path);
    for (const details of await page.locator('figure.chart details').all()) {
      const announced = Number(/\d+/.exec((await details.locator('summary').textContent()) ?? '')?.[0]);
      const cells = await details.locator('tbody td').allTextContents();
      // A number, alone or after the word “forecast” or “estimate”; not the name of an edition.
      const values = cells.filter((cell) => /^(?:[a-z]+ )?[−-]?[\d.,]+$/.test(cell.trim()));
      expect(values).toHaveLength(announced);
    }
  });

  test(`${path} names and describes every drawing`, async ({ page }) => {
    await page.goto(path);
    for (const figure of await page.locator('figure.chart').all()) {
      await expect(figure).toHaveAttribute('role', 'group');
      const drawings = await figure
        .locator('.drawing svg')
        .evaluateAll((all) =>
          all.map((svg) => [
            svg.getAttribute('role'),
            Boolean(svg.getAttribute('aria-label') ?? svg.getAttribute('aria-labelledby')),
            svg.querySelectorAll('[id]').length,
          ]),
        );
      expect(drawings).toEqual([
        ['img', true, 0],
        ['img', true, 0],
      ]);
    }
  });

  test(`${path} keeps its lines in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const lost = await page.locator('figure.chart .drawing svg').evaluateAll((drawings) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return (
        drawings
          .filter((drawing) => drawing.checkVisibility())
          // Paper behind a label has the colour of the ground by right.
          .flatMap((drawing) => [...drawing.querySelectorAll('text, path:not(.paper), line, circle, rect')])
          .filter((mark) => {
            const { stroke, fill } = getComputedStyle(mark);
            return [stroke, fill].every((paint) => paint === 'none' || paint === ground);
          })
          .map((mark) => mark.outerHTML.slice(0, 120))
      );
    });
    expect(lost).toEqual([]);
  });
}
