import type { Page } from '@playwright/test';
import { en as words } from '../../src/i18n/en.ts';
import { expect, explainers, keepTheme, sidewaysScroll, test } from '../helpers/browser.ts';

/** Width of the text of an A4 sheet with our margins, in CSS px. */
const PAPER = { width: 673, height: 930 };

async function openOnPaper(page: Page, path: string) {
  await page.setViewportSize(PAPER);
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

for (const [width, path] of [
  [360, explainers[0]?.path ?? ''],
  [1440, '/people/'],
] as const)
  test(`what prints ${path} is seen at once on a window of ${width} px`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.body.dataset['printed'] = '';
      };
    });
    await page.setViewportSize({ width, height: 640 });
    await page.goto(path);
    const button = page.getByRole('banner').getByRole('button', { name: words.print.now, exact: true });
    await expect(button).toBeInViewport();
    await button.click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  });

for (const { path } of explainers) {
  test(`${path} prints all that is folded on the screen`, async ({ page }) => {
    await openOnPaper(page, path);
    const closed = await page
      .locator(
        'main details:not(nav details, .print, .chart details, .cite details, .share details) > :not(summary, .screen)',
      )
      .evaluateAll((parts) =>
        parts.filter((part) => part.getBoundingClientRect().height === 0).map((e) => e.outerHTML.slice(0, 90)),
      );
    expect(closed).toEqual([]);
    const charts = await page
      .locator('figure.chart')
      .evaluateAll((figures) =>
        figures.map((f) => [...f.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).length),
      );
    expect(charts).toEqual(charts.map(() => 1));
  });

  test(`${path} has its notes right below their paragraphs`, async ({ page }) => {
    await openOnPaper(page, path);
    const far = await page.locator('.passage > p + .note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const gap =
          note.getBoundingClientRect().top - (note.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
        // Below zero at the top of the next column.
        return gap < 10 ? [] : [note.id];
      }),
    );
    expect(far).toEqual([]);
  });

  test(`${path} prints no furniture of the screen`, async ({ page }) => {
    await openOnPaper(page, path);
    await expect(
      page.locator('header.site, footer.foot, nav.contents, a.anchor').filter({ visible: true }),
    ).toHaveCount(0);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test(`${path} prints dark on light whatever theme was chosen`, async ({ page }) => {
    await keepTheme(page, 'dark');
    await openOnPaper(page, path);
    const brightness = await page.locator('h1, .passage > p, figure.chart svg text').evaluateAll((elements) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!canvas) return [];
      return elements.map((element) => {
        const { color, fill } = getComputedStyle(element);
        canvas.fillStyle = element instanceof SVGElement ? fill : color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 255, green = 255, blue = 255] = canvas.getImageData(0, 0, 1, 1).data;
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
      });
    });
    expect(Math.max(...brightness)).toBeLessThan(0.45);
  });
}
