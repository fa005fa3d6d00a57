import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { parsePath } from '../build/readRequest.ts';
import { site } from '../site.ts';

/** As wide as the text of A4, in px, and as a page of half the size. */
export const VIEWPORT = { width: 673, height: 930 };
export const HALF_VIEWPORT = { width: 465, height: 690 };

/** A built site whose pages are not written yet. */
export interface PrintedSite {
  dir: string;
  /** The pages as they are printed, by their files. */
  pages: ReadonlyMap<string, string>;
}

/** Answers from the built site at its address in the world, so that no local address gets into a link. */
async function serveSite(page: Page, { dir, pages }: PrintedSite): Promise<void> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const below = parsePath(pathname.slice(site.base.length - 1));
    const html = pages.get(`${below}index.html`);
    const path = join(dir, below ?? '');
    if (origin !== new URL(site.url).origin || below === undefined) await route.abort();
    else if (html !== undefined)
      // While a picture loads that waited to be shown, Chromium prints only after two seconds.
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replaceAll(' loading="lazy"', '') });
    else if (existsSync(path)) await route.fulfill({ path });
    else await route.abort();
  });
}

/**
 * Opens a page as it prints, with all that it shows.
 * @throws where it has no sheet for paper.
 */
export async function openPage(browser: Browser, printed: PrintedSite, file: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    reducedMotion: 'reduce',
    viewport: VIEWPORT,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await serveSite(page, printed);
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.url}${site.base}${file.replace(/index\.html$/, '')}`);
  // Without it the page would print as on a screen.
  const hasPrintSheet = await page.evaluate(() =>
    [...document.styleSheets].some(({ media }) => media.mediaText === 'print'),
  );
  if (!hasPrintSheet) throw new Error(`${file} has no sheet for paper; Page.astro links it.`);
  // Fonts that wait until they are shown would else come too late.
  await page.evaluate(async () => {
    // Those that the machine itself may have are not missed.
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  return page;
}
