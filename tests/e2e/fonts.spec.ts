// The text stands at once and stays where it is; its fonts come after it, and its figures line up.
import { expect, explainers, pages, test } from '../helpers/browser.ts';

const { path = '/' } = explainers[0] ?? {};
/** One page of each kind, in one language, that is read as running text. */
const read = [
  path,
  ...pages.map((page) => page.path).filter((own) => own.startsWith(path) && /\/(?:easy|outcome|handout)\/$/.test(own)),
];

test('no page sends for a font before its text', () => {
  const fonts = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<link\b[^>]*>/g)]
      .filter(([tag]) => /preload|\.woff2/.test(tag))
      .map(([tag]) => `${path} ${tag}`),
  );
  expect(fonts).toEqual([]);
});

test('no font holds the text back, and none is left out', async ({ browser, site }) => {
  const page = await browser.newPage();
  await page.goto(site);
  // Those of the reader's own machine are there already.
  const displays = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => !family.includes('Stand-in')).map(({ display }) => display),
  );
  expect(displays).toEqual(['swap', 'swap', 'swap', 'swap']);
  await page.close();
});

for (const own of read) {
  test(`figures in the running text of ${own} are lining ones: 11 is not II`, async ({ page }) => {
    await page.goto(own);
    const others = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { fontFamily, fontVariantNumeric } = getComputedStyle(element);
          const isWritten = [...element.childNodes].some((node) => node instanceof Text && /\d/.test(node.data));
          return isWritten && fontFamily.startsWith('Vollkorn') && fontVariantNumeric !== 'lining-nums';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(others).toEqual([]);
  });
}
