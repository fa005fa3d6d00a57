import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { isPage, toPath } from '../../src/build/html/tree.ts';
import { listFiles } from '../../src/build/listFiles.ts';
import { startServer } from '../../src/build/serve.ts';
import type { Catalogue } from '../../src/i18n/en.ts';
import { getLocale, locales } from '../../src/i18n/locales.ts';
import { root } from './root.ts';

export const dist = join(root, 'dist');

interface BuiltPage {
  /** File below `dist`. */
  file: string;
  /** Address below the site's. */
  path: string;
  /** The same below its language. */
  own: string;
  locale: string;
  /** Of its language. */
  words: Catalogue;
  html: string;
}

/** A path with its language, and below it. */
export function toOwn(path: string): { path: string; own: string; locale: string } {
  const { code } = locales.slice(1).find((locale) => path.startsWith(`/${locale.code}/`)) ?? { code: undefined };
  return { path, own: code ? path.slice(code.length + 1) : path, locale: code ?? locales[0].code };
}

const codes = locales.map(({ code }) => code);

const toPage = (file: string) => {
  const page = toOwn(toPath(file));
  return { ...page, words: getLocale(page.locale).catalogue };
};

/** Every page of the built site, those of the first language first. */
export const pages: BuiltPage[] = (
  await Promise.all(
    (await listFiles(dist, '.html')).filter(isPage).map(async (file) => ({
      file,
      ...toPage(file),
      html: await readFile(join(dist, file), 'utf8'),
    })),
  )
).toSorted((a, b) => codes.indexOf(a.locale) - codes.indexOf(b.locale));

const RECORD = /^\/(?:figures|[^/]+\/outcome)\/[^/]+\/$/;
/** Pages of one check or one judgement. */
export const records = pages.filter(({ own }) => RECORD.test(own));

/** Sections by themselves. */
export const sections = pages.filter(({ html }) => / data-part="/.test(html) && !/ data-pick="/.test(html));

const findPages = (address: RegExp) => pages.filter(({ own }) => address.test(own));
/** Pages of one kind that have the same parts, and whose words or drawings stand on other pages too. */
const ALIKE = [
  sections,
  ...[/^\/figures\/[^/]+\/$/, /^\/[^/]+\/outcome\/[^/]+\/$/, /^\/embed\/[^/]+\/$/, /\/bilingual\/$/].map(findPages),
];

/** What is opened where every page would be: of those that are alike, the shortest and the longest of each language. */
export const opened = pages.filter((page) => {
  const kind = ALIKE.find((alike) => alike.includes(page));
  if (!kind) return true;
  const lengths = kind.filter(({ locale }) => locale === page.locale).map(({ html }) => html.length);
  return [Math.min(...lengths), Math.max(...lengths)].includes(page.html.length);
});

/** The explainers: pages that name the addresses of their parts. */
export const explainers = pages.filter(({ html }) => / data-url-1="/.test(html));
/** The editions of the explainers on one sheet. */
export const handouts = pages.filter(({ html }) => html.includes('<article class="handout"'));
export const pagesWithCharts = pages.filter(({ html }) => /<figure\b[^>]*\sclass="chart\b/.test(html));

/** Playwright's test on the site as `npm start` serves it, on a free port for each worker. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({ browserName: _ }, use) => {
      const { url, close } = await startServer({ dir: dist, port: 0 });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

/**
 * The same in one window for all tests of a worker, which spares each its own: a browser that has read a hundred pages reads
 * the next sooner. Each finds it as it was at first, its storage empty. Not for scripts that run before those of the page: they
 * cannot be taken back.
 */
export const windowTest = test.extend<object, { window: Page }>({
  window: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ window }, use) => {
    const size = window.viewportSize();
    await use(window);
    await window.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    window.removeAllListeners();
    await window.mouse.move(0, 0);
    await window.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    if (size) await window.setViewportSize(size);
  },
});

export { expect } from '@playwright/test';

/** Sets the theme as an earlier visit would have left it. */
export const keepTheme = (page: Page, theme: 'light' | 'dark') =>
  page.addInitScript((kept) => localStorage.setItem('theme', kept), theme);

/** How far the page can be scrolled sideways, in px. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts of elements that hide a part of their own text. */
export const clippedTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        if (position === 'absolute' || !element.innerText?.trim()) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.innerText.slice(0, 80)),
  );
