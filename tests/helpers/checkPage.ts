// What holds for every page. A check says where it failed, and the others go on.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { RunOptions } from 'axe-core';
import { clippedTexts, expect, sidewaysScroll } from './browser.ts';

declare global {
  interface Window {
    axe: typeof axeCore;
    /** The paint of every element that showed when it was looked at, by theme. */
    seen?: Record<string, Map<Element, string>>;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** What a browser reads in the file. */
export async function checkMarkup(page: Page) {
  const found = await page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      head: [...document.head.children].slice(0, 2).map((element) => element.outerHTML),
      counts: { h1: count('h1'), title: count('title:not(svg *)'), main: count('main#main') },
      title: document.title,
      lang: document.documentElement.lang,
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    };
  });
  const [charset, policy] = found.head;
  expect.soft(charset, 'the first element of the head').toMatch(/charset="utf-8"/i);
  expect
    .soft(policy, 'the second element of the head')
    .toMatch(/http-equiv="content-security-policy" content="default-src 'none'; /i);
  expect.soft(policy, 'the policy').not.toMatch(/unsafe|__POLICY__/);
  expect.soft(found.counts, 'how many there are of each').toEqual({ h1: 1, title: 1, main: 1 });
  expect.soft(found.title, 'the title').toMatch(/\S/);
  expect.soft(found.lang, 'the language').toMatch(/^[a-z]{2}/);
  expect.soft(found.twice, 'ids that stand twice').toEqual([]);
}

/** Texts of which a line begins with the point that parts it from what stands before. */
const findLostPoints = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      for (const { index } of text.data.matchAll(/·/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const [point] = range.getClientRects();
        const block = text.parentElement?.closest('p, li, dd');
        if (!point || !block) continue;
        const { paddingLeft } = getComputedStyle(block);
        const edge = block.getBoundingClientRect().left + Number.parseFloat(paddingLeft);
        if (point.left < edge + 6) lost.push(block.textContent?.trim().slice(0, 80) ?? '');
      }
    }
    return lost;
  });

/** `place` is where the page stands, for the message. */
export async function checkWidth(page: Page, place: string) {
  expect.soft(await sidewaysScroll(page), `px to scroll sideways ${place}`).toBe(0);
  expect.soft(await findLostPoints(page), `texts with a line that begins with a point ${place}`).toEqual([]);
}

export async function checkZoom(page: Page, place: string) {
  await checkWidth(page, place);
  expect.soft(await clippedTexts(page), `texts that are cut off ${place}`).toEqual([]);
}

/** With the browser’s own setting, which media and container queries follow as well. */
export async function checkLargeLetters(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 64, fixed: 52 } });
  await page.setViewportSize({ width: 1280, height: 1024 });
  const size = await page
    .locator('main p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect.soft(size, 'px of letters for a reader who wants them four times as large').toBeGreaterThanOrEqual(56);
  await checkZoom(page, 'with letters four times as large');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
}

/** The checker, which a page takes in once. */
const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const openAxe = async (page: Page) => page.evaluate(await axe);

/**
 * All rules, or those alone that look at colours, which is all that a theme changes. For a page that has taken in the checker.
 * At another width it looks at what shows there alone or in other colours than when it was last looked at in this theme.
 */
export async function checkAccess(page: Page, place: string, rules: 'all' | 'colours' = 'all') {
  const runOnly = rules === 'all' ? RULES : COLOUR_RULES;
  const faults = await page.evaluate(
    async ({ options, isAll }) => {
      const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const before = window.seen?.[theme];
      const seen = new Map<Element, string>();
      for (const element of document.querySelectorAll('body *')) {
        const { color, backgroundColor, fill, stroke } = getComputedStyle(element);
        if (element.checkVisibility({ visibilityProperty: true }))
          seen.set(element, [color, backgroundColor, fill, stroke].join(' '));
      }
      window.seen = { ...window.seen, [theme]: seen };
      const changed = new Set([...seen].filter(([one, paint]) => before?.get(one) !== paint).map(([one]) => one));
      const outermost = [...changed].filter(({ parentElement }) => !parentElement || !changed.has(parentElement));
      if (outermost.length === 0) return [];
      const { violations } = await window.axe.run(isAll || !before ? document : { include: outermost }, options);
      return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target }) => target).join()}`);
    },
    {
      options: { runOnly, resultTypes: ['violations'], preload: false } satisfies RunOptions,
      isAll: rules === 'all',
    },
  );
  expect.soft(faults, `barriers ${place}`).toEqual([]);
}

/** On a page just opened the first stop of the keyboard leads past the menu. */
export async function checkSkipLink(page: Page) {
  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
}

/** Colours of every element, in the order of the page. */
export const readColours = (page: Page) =>
  page.locator('html, main, main *').evaluateAll((elements) =>
    elements.map((element) => {
      const { color, backgroundColor, fill, stroke } = getComputedStyle(element);
      return [element.tagName, color, backgroundColor, fill, stroke].join(' ');
    }),
  );
