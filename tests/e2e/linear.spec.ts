// What is left of an article where its stylesheet does not count: in reader modes, extractors and text browsers.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listFiles } from '../../src/build/listFiles.ts';
import { getChildren, isElement, type Node, parseMdx, toPlainText } from '../../src/content/parseMdx.ts';
import { createAdd } from '../../src/content/report.ts';
import { expect, explainers, pages, test } from '../helpers/browser.ts';
import { contentFolder } from '../helpers/content.ts';

const articles = pages.filter(({ html }) => html.includes('class="claim"'));
const CONTENT = join(contentFolder, 'analyses');

const holdsClaim = (node: Node): boolean =>
  (isElement(node) && node.name === 'Claim') || getChildren(node).some(holdsClaim);
const findParagraphs = (node: Node): Node[] =>
  node.type === 'paragraph' ? [node] : getChildren(node).flatMap(findParagraphs);

/** Every paragraph with a claim, as its author wrote it. */
const written = (
  await Promise.all(
    (
      await listFiles(CONTENT, '.mdx')
    ).map(async (file) =>
      (parseMdx(file, await readFile(`${CONTENT}/${file}`, 'utf8'), createAdd()).body ?? [])
        .flatMap(findParagraphs)
        .filter(holdsClaim)
        .map((paragraph) => toPlainText([paragraph]).trim()),
    ),
  )
).flat();

const takeStyle = (page: Page) =>
  page.evaluate(() => {
    for (const { sheet } of document.querySelectorAll('style')) if (sheet) sheet.disabled = true;
  });

test('every paragraph that states a figure is read as it was written, and nothing stands in its sentences', async ({
  page,
}) => {
  const read = new Set<string>();
  for (const { path } of articles) {
    await page.goto(path);
    await takeStyle(page);
    const { texts, intruders } = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p:has(.claim)')];
      return {
        intruders: [...document.querySelectorAll('p :is([popover], [hidden], div, p, ol, ul)')].flatMap((element) =>
          element.closest('.source, .colophon') || element.matches('.mark') ? [] : [element.outerHTML.slice(0, 90)],
        ),
        texts: paragraphs.map((paragraph) => {
          const copy = paragraph.cloneNode(true) as HTMLElement;
          for (const mark of copy.querySelectorAll('button')) mark.remove();
          return copy.textContent.replace(/\s+/g, ' ').trim();
        }),
      };
    });
    expect.soft(intruders, `what breaks a sentence of ${path}`).toEqual([]);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) read.add(text);
  }
  expect([...read].toSorted()).toEqual([...new Set(written)].toSorted());
});

test('the mark of a figure bears the number of a check that stands after its paragraph', async ({ page }) => {
  for (const { path } of articles) {
    await page.goto(path);
    const marks = await page.locator('.claim button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const number = button.textContent.trim();
        const check = document.getElementById(button.getAttribute('popovertarget') ?? '');
        const paragraph = button.closest('p');
        return {
          number,
          words: button.closest('.claim')?.textContent.replace(number, '').trim() ?? '',
          name: button.getAttribute('aria-label') ?? '',
          check: check?.textContent.trim() ?? '',
          checkName: check?.getAttribute('aria-label') ?? '',
          isAfter:
            check?.parentElement === paragraph?.parentElement && paragraph?.nextElementSibling?.matches('.check'),
        };
      }),
    );
    for (const { number, words, name, check, checkName, isAfter } of marks) {
      expect(number).toMatch(/^\d+[a-z]$/);
      expect(name.startsWith(number), name).toBe(true);
      expect(name).toContain(words);
      expect(check.startsWith(`${number} `), check).toBe(true);
      expect(checkName).toContain(number);
      expect(isAfter, `whether the check ${number} of ${path} follows its paragraph`).toBe(true);
    }
    expect(new Set(marks.map(({ name }) => name)).size, `different names of marks of ${path}`).toBe(marks.length);
  }
});

for (const { path, words } of explainers) {
  test(`${path} shows nothing that is for paper, for the finger or for later when its stylesheet is gone`, async ({
    page,
  }) => {
    await page.goto(path);
    await takeStyle(page);
    const shown = await page
      .locator('.check, .colophon, .values, .addresses, .mark, .partial')
      .evaluateAll((all) => all.filter((element) => element.checkVisibility()).map(({ className }) => className));
    expect(shown).toEqual([]);
    const lines = (await page.locator('main').innerText()).split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line === '#' || line.endsWith(' #'))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(new RegExp(`${words.claim.more}|${words.print.partial}`));
  });

  test(`${path} has its later facts and the sources of its charts where extractors keep them`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('article aside')).toHaveCount(0);
    await expect(page.getByRole('region', { name: /^What came after|^Lo que vino después/ }).first()).toBeVisible();
    // Extractors throw a block away that is links for more than a fifth.
    const sources = await page.locator('figure.chart > .source').evaluateAll((all) =>
      all.map((source) => {
        const count = (elements: Element[]) =>
          elements.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
        return { text: source.textContent, links: count([...source.querySelectorAll('a')]) / count([source]) };
      }),
    );
    expect(sources).toHaveLength(await page.locator('figure.chart').count());
    for (const { text, links } of sources) {
      expect(text).toMatch(new RegExp(`${words.chart.source}\\. [\\s\\S]*${words.chart.licence}: `));
      expect(links).toBeLessThan(0.2);
    }
  });
}
