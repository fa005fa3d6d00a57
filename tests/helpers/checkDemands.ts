// What readers ask of every page beyond the usual: wide spacing, large letters, narrow windows, colours that stand out.
import type { Page } from '@playwright/test';
import { expect } from './browser.ts';
import { contrast, readPaint } from './contrast.ts';

/** The four overrides that a reader may set without losing anything. */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
export const toRoot = (percent: number) => `html { font-size: ${percent}% !important }`;

export const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

export const removeStyle = (page: Page) =>
  page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });

const DEMANDS: [string, number, string][] = [
  ['in a window of 256 px', 256, ''],
  ['with wide spacing', 320, SPACING],
  ['with letters half as large again', 360, toRoot(150)],
  ['with letters twice as large', 360, toRoot(200)],
  ['with letters twice as large on a wide screen', 1280, toRoot(200)],
];

/** A page, its tables open, does not scroll sideways whatever the reader asks for. */
export async function checkDemands(page: Page) {
  await addStyle(page, '');
  for (const [name, width, css] of DEMANDS) {
    await page.setViewportSize({ width, height: 800 });
    const { sideways, outside } = await page.evaluate((text) => {
      document.adoptedStyleSheets.at(-1)?.replaceSync(text);
      const { scrollWidth, clientWidth } = document.documentElement;
      const links = [...document.querySelectorAll('header.site nav a')];
      return {
        sideways: scrollWidth - clientWidth,
        outside: links
          .filter((link) => link.getBoundingClientRect().right > innerWidth)
          .map((link) => link.textContent),
      };
    }, css);
    expect.soft(sideways, `px to scroll sideways ${name}`).toBe(0);
    expect.soft(outside, `links of the head that lie outside ${name}`).toEqual([]);
  }
  await removeStyle(page);
}

/** Every table can be scrolled with the keyboard where it is wider than its place, and has a name. */
export async function checkWideTables(page: Page) {
  await page.setViewportSize({ width: 320, height: 800 });
  await addStyle(page, toRoot(200));
  const tables = await page.locator('table').evaluateAll((all) =>
    all.map((table) => {
      const region = table.parentElement as HTMLElement;
      const { overflowX } = getComputedStyle(region);
      return { scrolls: overflowX, tabIndex: region.tabIndex, name: region.getAttribute('aria-label') };
    }),
  );
  for (const { name, ...table } of tables) {
    expect.soft(table, `the place of the table “${name}”`).toEqual({ scrolls: 'auto', tabIndex: 0 });
    expect.soft(name, 'the name of a table').toMatch(/\S/);
  }
  await removeStyle(page);
}

/** Every bar stands out from the page, light and dark. */
export async function checkBars(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const [ground = [0, 0, 0] as const, ...bars] = await readPaint(page, '.chart svg .faint', 'fill');
    for (const bar of bars) expect.soft(contrast(bar, ground), `a bar in the ${colorScheme}`).toBeGreaterThanOrEqual(3);
  }
  await page.emulateMedia({ colorScheme: null });
}
