// A page is opened once and looked at in turn, narrow and wide, light and dark. Only what depends on the loading itself
// opens it anew, at both widths at once.

import { setTheme } from '../../src/components/site/setTheme.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, explainers, opened, pages, test, windowTest } from '../helpers/browser.ts';
import { checkDemands } from '../helpers/checkDemands.ts';
import {
  checkAccess,
  checkLargeLetters,
  checkMarkup,
  checkSkipLink,
  checkWidth,
  checkZoom,
  openAxe,
  readColours,
} from '../helpers/checkPage.ts';
import { makeNewcomer } from '../helpers/makeNewcomer.ts';

const WIDTHS = [320, 1440];

/** A reader who comes for the first time, at each width in a window of its own: one behind another is not drawn. */
const newcomerTest = test.extend<object, { newcomers: Awaited<ReturnType<typeof makeNewcomer>>[] }>({
  newcomers: [
    async ({ browser, site }, use) => {
      const contexts = await Promise.all(WIDTHS.map(() => browser.newContext()));
      await use(await Promise.all(contexts.map((context, i) => makeNewcomer(context, site, WIDTHS[i] as number))));
      await Promise.all(contexts.map((context) => context.close()));
    },
    { scope: 'worker' },
  ],
});

// In another language the same files come in the same order.
for (const { path } of opened.filter(({ locale }) => locale === locales[0].code)) {
  newcomerTest(
    `${path} loads without a shift, asks only its own host, complains of nothing and stores nothing`,
    async ({ newcomers }) => {
      const found = await Promise.all(newcomers.map((open) => open(path)));
      for (const [i, { faults, shifts, cookies, stored }] of found.entries()) {
        const place = `at ${WIDTHS[i]} px`;
        expect.soft(faults, `requests and complaints ${place}`).toEqual([]);
        expect.soft(shifts, `shifts ${place}`).toEqual([]);
        expect.soft(cookies, `cookies ${place}`).toEqual([]);
        expect.soft(stored, `things stored ${place}`).toBe(0);
      }
    },
  );
}

for (const { path, own, locale } of opened) {
  const isFirst = locale === locales[0].code;
  windowTest(`${path} is well-formed, accessible and whole at every width, zoom and theme`, async ({ page }) => {
    await page.goto(path);
    // A frame has nothing before its chart.
    if (isFirst && !own.startsWith('/embed/')) await checkSkipLink(page);
    await checkMarkup(page);
    const forPaper = page.locator('.on-paper, .colophon, .values, .addresses').filter({ visible: true });
    await expect.soft(forPaper, 'lines for paper alone').toHaveCount(0);
    await page.setViewportSize({ width: 320, height: 256 });
    await checkZoom(page, 'at 400 % zoom of a 1280 px window');
    await checkLargeLetters(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await checkWidth(page, `at ${width} px`);
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    if (!own.startsWith('/embed/')) await checkDemands(page);
    await openAxe(page);
    // Another language has the same colours and the same places: its words are longer.
    if (!isFirst) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await checkWidth(page, `at ${width} px, all tables open`);
      }
      await checkAccess(page, `at ${WIDTHS[1]} px`);
      return;
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await checkWidth(page, `at ${width} px, all tables open`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // All rules once: on the wide page another language asks them.
        const rules = width === WIDTHS[0] && colorScheme === 'light' ? 'all' : 'colours';
        await checkAccess(page, `at ${width} px, ${colorScheme}`, rules);
      }
    }

    const dark = await readColours(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    const chosen = await readColours(page);
    const differing = chosen.filter((colours, i) => colours !== dark[i]);
    expect.soft(differing, 'elements that look otherwise in the dark where the reader chose it').toEqual([]);
  });
}

for (const path of [explainers[0]?.path, opened.find(({ own }) => own.startsWith('/embed/'))?.path])
  windowTest(`a reader who chose the dark finds ${path} dark`, async ({ page }) => {
    await page.goto(path ?? '');
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

windowTest('every page asks for the theme that was chosen before it shows anything', () => {
  const late = pages.filter(
    ({ html }) => !html.slice(0, html.indexOf('<body')).includes(`<script>${setTheme}</script>`),
  );
  expect(late.map(({ path }) => path)).toEqual([]);
});
