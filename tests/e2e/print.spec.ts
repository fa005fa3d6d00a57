import type { Page } from '@playwright/test';
import { expect, explainers, keepTheme, sidewaysScroll, test } from '../helpers/browser.ts';

/** Width of the text of an A4 sheet with our margins, in CSS px. */
const PAPER = { width: 635, height: 930 };

async function openOnPaper(page: Page, path: string) {
  await page.setViewportSize(PAPER);
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

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

  test(`${path} has its notes beside their paragraphs`, async ({ page }) => {
    await openOnPaper(page, path);
    const low = await page.locator('.passage > p + .note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const paragraph = note.previousElementSibling as HTMLElement;
        // A paragraph that floats lets its note begin at its own height.
        const isBeside = note.getBoundingClientRect().top < paragraph.getBoundingClientRect().bottom - 1;
        return getComputedStyle(paragraph).float === 'none' || isBeside ? [] : [note.id];
      }),
    );
    expect(low).toEqual([]);
  });

  test(`${path} has no paragraph that waits for the notes before it`, async ({ page }) => {
    await openOnPaper(page, path);
    const late = await page.locator('.passage > .anchor + p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((p) => {
        const [top, own] = [p.parentElement as HTMLElement, p].map((box) => box.getBoundingClientRect().top);
        return (own ?? 0) - (top ?? 0) > 20 ? [p.parentElement?.id] : [];
      }),
    );
    expect(late).toEqual([]);
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
