import { createHash } from 'node:crypto';
import { expect, pages, test } from '../helpers/browser.ts';

/** Everything that the policy lets run or style, as it stands in the file. */
const inlineCode = (html: string) =>
  [...html.matchAll(/<(style)\b[^>]*>([\s\S]*?)<\/\1>|<(script)\b(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/\3>/g)].map(
    ([, , style, , script]) => style ?? script ?? '',
  );

for (const { path, html } of pages) {
  test(`${path} has one style and one script, and its policy names them and no other`, () => {
    const sources = inlineCode(html).map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(sources).toHaveLength(2);
    expect((html.match(/'sha256-[^']*'/g) ?? []).toSorted()).toEqual(sources.toSorted());
    expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
  });

  test(`${path} states its policy before anything that the policy governs`, async ({ page }) => {
    await page.goto(path);
    const [charset, policy] = await page
      .locator('head > *')
      .evaluateAll((elements) => elements.map((e) => e.outerHTML));
    expect(charset).toMatch(/charset="utf-8"/i);
    expect(policy).toMatch(/http-equiv="content-security-policy" content="default-src 'none'; /i);
    expect(policy).not.toMatch(/unsafe|__POLICY__/);
  });

  test(`${path} has one title, one main heading and each id once`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('title:not(svg *)')).toHaveCount(1);
    await expect(page.locator('main#main')).toHaveCount(1);
    expect(await page.title()).toMatch(/\S/);
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  // A frame has nothing before its chart.
  if (path.startsWith('/embed/')) continue;
  test(`${path} lets the keyboard skip to the text first`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('a:focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });
}

test('no two pages share a title or a description', () => {
  for (const expression of [/<title>([^<]*)/, /<meta name="description" content="([^"]*)/]) {
    const texts = pages.map(({ html }) => expression.exec(html)?.[1]);
    expect(texts.every(Boolean)).toBe(true);
    expect(new Set(texts).size).toBe(pages.length);
  }
});
