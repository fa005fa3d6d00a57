import type { Page } from '@playwright/test';
import { expect, explainers, pagesWithCharts, sections, test, windowTest } from '../helpers/browser.ts';
import { addStyle, checkBars, checkWideTables, removeStyle, SPACING } from '../helpers/checkDemands.ts';
import { analyses, findAnalysis } from '../helpers/content.ts';

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

test('every analysis is a page that has its charts', () => {
  expect(explainers.map(({ path }) => path).toSorted()).toEqual(analyses.map(({ path }) => path).toSorted());
  for (const { path, html } of explainers) {
    const charts = html.match(/<figure\b[^>]*\sclass="chart\b/g) ?? [];
    const { count } = findAnalysis(path);
    expect(charts, path).toHaveLength(count('Chart') - count('Chart [^>]*only'));
  }
});

test('some charts have bars in faint colours', () => {
  expect(pagesWithCharts.some(({ html }) => /class="[^"]*\bfaint\b/.test(html))).toBe(true);
});

const WIDTHS = [
  [320, 'narrow', 'wide'],
  [360, 'narrow', 'wide'],
  [1440, 'wide', 'narrow'],
] as const;

async function checkDrawings(page: Page, [width, shown, hidden]: (typeof WIDTHS)[number], also = '') {
  const at = `at ${width} px${also}`;
  await page.setViewportSize({ width, height: 900 });
  const count = await page.locator('figure.chart').count();
  const visible = (kind: string) => page.locator(`figure.chart .drawing .${kind} svg`).filter({ visible: true });
  await expect.soft(visible(shown), `${shown} drawings ${at}`).toHaveCount(count);
  await expect.soft(visible(hidden), `${hidden} drawings ${at}`).toHaveCount(0);

  for (const texts of await readTexts(page)) {
    expect.soft(texts.length, `labels of a drawing ${at}`).toBeGreaterThan(3);
    expect
      .soft(
        texts.filter(({ size }) => size < 11),
        `labels too small to read ${at}`,
      )
      .toEqual([]);
    expect
      .soft(
        texts.filter(({ isInside }) => !isInside),
        `labels that leave their drawing ${at}`,
      )
      .toEqual([]);
    const pairs = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter((other) => overlap(one, other))
        .map((other) => [one, other]),
    );
    expect
      .soft(
        pairs.map((pair) => pair.map(({ text }) => text)),
        `labels that lie on another ${at}`,
      )
      .toEqual([]);
  }
}

/** A chart without its table leads to the page that has it. */
async function checkTables(page: Page) {
  const missing = await page.locator('figure.chart:not(:has(table))').evaluateAll((all) =>
    all
      .filter((figure) => !figure.querySelector(`a[href*="/charts/${figure.id.slice(6)}/"]`))
      .filter(() => !document.querySelector('#table'))
      .map(({ id }) => id),
  );
  expect.soft(missing, 'charts without table or way to it').toEqual([]);
  const tables = await page.locator('figure.chart details:has(table)').evaluateAll((all) =>
    all.map((details) => ({
      summary: details.querySelector('summary')?.textContent ?? '',
      cells: [...details.querySelectorAll('tbody td')].map((cell) => cell.textContent ?? ''),
      rows: details.querySelectorAll('tbody tr').length,
      isOfWords: details.querySelector('.words') !== null,
    })),
  );
  for (const { summary, cells, rows, isOfWords } of tables) {
    const announced = Number(/\d+/.exec(summary)?.[0]);
    // A number, alone or after the word “forecast” or “estimate”; not the name of an edition.
    const values = cells.filter((cell) => /^(?:\p{Ll}+ )?[−-]?[\d.,]+$/u.test(cell.trim()));
    expect.soft(isOfWords ? rows : values.length, `values below “${summary.trim()}”`).toBe(announced);
  }
}

async function checkNames(page: Page) {
  const figures = await page.locator('figure.chart').evaluateAll((all) =>
    all.map((figure) => ({
      id: figure.id,
      role: figure.getAttribute('role'),
      drawings: [...figure.querySelectorAll('.drawing svg')].map((svg) => [
        svg.getAttribute('role'),
        Boolean(svg.getAttribute('aria-label') ?? svg.getAttribute('aria-labelledby')),
        svg.querySelectorAll('[id]').length,
      ]),
    })),
  );
  for (const { id, role, drawings } of figures) {
    expect.soft(role, `the role of ${id}`).toBe('group');
    expect.soft(drawings, `role, name and inner ids of the two drawings of ${id}`).toEqual([
      ['img', true, 0],
      ['img', true, 0],
    ]);
  }
}

async function checkForcedColours(page: Page) {
  await page.emulateMedia({ forcedColors: 'active' });
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
  expect.soft(lost, 'lines that are lost in forced colours').toEqual([]);
}

/** A label that grows out of its drawing is not cut. */
async function checkOverflow(page: Page) {
  const overflows = await page
    .locator('.chart .drawing svg')
    .evaluateAll((all) => all.map((svg) => getComputedStyle(svg).overflow));
  expect.soft(new Set(overflows), 'what drawings do with what grows out of them').toEqual(new Set(['visible']));
}

/** Whether the letters of the labels are those of the site. */
const areOurs = (page: Page) => page.evaluate(() => document.fonts.check('16px Barlow'));

// A section has the drawings of its explainer, in columns as wide.
for (const { path, own } of pagesWithCharts.filter((page) => !sections.includes(page))) {
  windowTest(
    `${path} has charts that are legible at every width, named, whole in forced colours and listed as tables`,
    async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      // On a first visit the fonts may come too late to be used; on the next they are there.
      if (!(await areOurs(page))) await page.reload();
      expect(await areOurs(page), 'whether the letters are ours').toBe(true);
      await checkNames(page);
      await checkTables(page);
      for (const width of WIDTHS) await checkDrawings(page, width);
      await addStyle(page, SPACING);
      await checkDrawings(page, WIDTHS[1], ', with wide spacing');
      await removeStyle(page);
      await checkOverflow(page);
      await checkBars(page);
      if (!own.startsWith('/embed/')) {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await checkWideTables(page);
      }
      await checkForcedColours(page);
    },
  );
}
