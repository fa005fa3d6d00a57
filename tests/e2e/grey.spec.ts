import { locales } from '../../src/i18n/locales.ts';
import { expect, pagesWithCharts, test } from '../helpers/browser.ts';
import { twoLines } from '../helpers/content.ts';
import { findGreyFaults, greyScreen, measureMarks } from '../helpers/grey.ts';

test.use(greyScreen);

/** Each drawing where it prints alone and within a text: sections have those of their explainer, and every language the same marks. */
const drawn = pagesWithCharts.filter(
  ({ own, locale }) =>
    locale === locales[0].code && /^\/charts\/.|^\/[^/]+\/$|\/(?:outcome|handout)\/$|^\/figures\//.test(own),
);

for (const { path } of drawn) {
  test(`${path}: whatever differs by colour in a chart differs on a black-and-white printer as well`, async ({
    page,
  }) => {
    // A text has many charts, each looked at mark by mark.
    test.slow();
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const charts = await measureMarks(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const marks of charts) {
      expect(marks.length).toBeGreaterThan(0);
      expect(findGreyFaults(marks)).toEqual([]);
    }
  });
}

/** The same grey as that of the coloured line, but no colour. */
const SAME_GREY = '.chart svg .ink { color: rgb(80 80 80) !important; }';
const SAME_FORM = '.chart svg path:not(.grid) { stroke-width: 3px !important; stroke-dasharray: none !important; }';

for (const [name, css, fault] of [
  ['two lines of one grey and one form', SAME_GREY + SAME_FORM, /fall together/],
  ['a line that is too pale', '.chart { --output: #c9d6df !important; }', /is as pale as/],
] as const) {
  test(`the measurement finds ${name}`, async ({ page }) => {
    await page.goto(twoLines);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    expect((await measureMarks(page)).flatMap(findGreyFaults).join('\n')).toMatch(fault);
  });
}
