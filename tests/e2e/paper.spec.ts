import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { en as words } from '../../src/i18n/en.ts';
import { locales } from '../../src/i18n/locales.ts';
import { toPdfName } from '../../src/print/planPdfs.ts';
import { otherLanguage } from '../gate/budgets.ts';
import { dist, expect, keepTheme, opened, pages, sections, test, toOwn, windowTest } from '../helpers/browser.ts';
import {
  analyses,
  charts,
  claims,
  events,
  findAnalysis,
  longest,
  maxSheets,
  people,
  shortest,
} from '../helpers/content.ts';
import { findSheetFaults, type PAPER, readSheet } from '../helpers/paper.ts';
import { type PdfFile, readPdf } from '../helpers/readPdf.ts';

/** Sheets that a page may take, by what stands on it. A part and a digest have limits of their own. */
const LIMITS: Record<string, number> = {
  '/': 1 + Math.ceil(analyses.length / locales.length / 2),
  '/figures/': Math.ceil(0.45 * claims.length),
  '/charts/': Math.ceil(charts.length / 3),
  '/404.html': 1,
  // Seven people, or a dozen events, fill a sheet.
  '/people/': Math.ceil(people.length / 7) + 2,
  '/timeline/': Math.ceil(events.length / 12),
  ...Object.fromEntries(analyses.map(({ path, words }) => [path, maxSheets(words)])),
};
const LETTER_EXTRA = 1;
const [SHORT, LONG] = [shortest, longest];

function maxPages(path: string): number {
  const { own, locale } = toOwn(path);
  if (/\/(?:handout|easy)\/$/.test(own)) return 2;
  const longer = locale === locales[0].code ? 1 : otherLanguage;
  return LIMITS[path] ?? Math.ceil((LIMITS[own] ?? 8) * longer);
}

async function tick(page: Page, ...parts: number[]) {
  await page.locator('details.print > summary').click();
  for (const part of parts) await page.locator(`label[for="pick-${part}"]`).click();
}

async function findFaults(page: Page, paper: keyof typeof PAPER = 'A4', limit = 11) {
  await page.evaluate(() => document.fonts.ready);
  const sheet = await readSheet(page, paper);
  const pdf = await readPdf(await page.pdf({ format: paper, tagged: true, outline: true }));
  return findSheetFaults(pdf, sheet, paper, limit);
}

/** What each sheet says, without the letters of addresses, which each page counts for itself. */
const readSheets = ({ pages }: PdfFile): string[] =>
  pages.map(({ runs }) => {
    const words = runs.flatMap(({ text }) => text.split(' '));
    return words.filter((word) => !/^[a-z]\.?$/.test(word)).join('');
  });

/** Frames for other sites are printed with the page that holds them. */
const sheets = opened.filter((page) => !page.own.startsWith('/embed/') && !sections.includes(page));

for (const { path } of sheets) {
  windowTest(`${path} makes good sheets of A4`, async ({ page }) => {
    await page.goto(path);
    expect(await findFaults(page, 'A4', maxPages(path))).toEqual([]);
  });
}

for (const { path, file } of sections) {
  windowTest(`${path} makes good sheets of A4, the same as its ready-made ones`, async ({ page }) => {
    await page.goto(path);
    expect(await findFaults(page, 'A4', maxPages(path))).toEqual([]);
    const own = await readPdf(await page.pdf({ width: '210mm', height: '297mm' }));
    const made = await readPdf(await readFile(join(dist, `pdf/${toPdfName(file)}-a4.pdf`)));
    expect(readSheets(own)).toEqual(readSheets(made));
  });
}

for (const path of [SHORT, LONG, `${LONG}handout/`]) {
  test(`${path} makes good sheets of US Letter`, async ({ page }) => {
    await page.goto(path);
    expect(await findFaults(page, 'Letter', maxPages(path) + (path.endsWith('/handout/') ? 0 : LETTER_EXTRA))).toEqual(
      [],
    );
  });
}

test('narrow paper has no margin for notes', async ({ page }) => {
  await page.goto(SHORT);
  expect(await findFaults(page, 'A5', 12)).toEqual([]);
});

test('a section that prints alone has the address of the original', async ({ page }) => {
  await page.goto(SHORT);
  await tick(page, findAnalysis(SHORT).sections.length);
  expect(await findFaults(page, 'A4', 3)).toEqual([]);
  await expect(page.locator('.title .mark').filter({ visible: true })).toHaveCount(1);
});

for (const path of [SHORT, LONG]) {
  test(`without charts, what came after ${path} does not part from its heading`, async ({ page }) => {
    await page.goto(path);
    await tick(page);
    await page.locator('label[for="pick-charts"]').click();
    expect(await findFaults(page, 'A4', maxPages(path))).toEqual([]);
  });
}

test('an introduction says on paper how checks are found there', async ({ page }) => {
  for (const path of [SHORT, LONG]) {
    await page.goto(path);
    await expect(page.getByText(words.print.checks)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.print.checks)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a handout has leads set bold and questions with numbers', async ({ page }) => {
  await page.goto(`${SHORT}handout/`);
  const { disputed = [], questions: asked = [] } = findAnalysis(SHORT).data.handout ?? {};
  await expect(page.locator('#disputed + ul > li > b')).toHaveCount(disputed.length);
  const questions = page.locator('#questions + ol');
  await expect(questions.locator('li')).toHaveCount(asked.length);
  await expect(questions).toHaveCSS('list-style-type', 'decimal');
});

test('the whole ends with the citations that the page offers', async ({ page }) => {
  await page.goto(LONG);
  const citations = await page.locator('.cite details').first().locator('p').allTextContents();
  const pdf = await readPdf(await page.pdf({ format: 'A4' }));
  const end = (pdf.pages.at(-1)?.runs ?? [])
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  expect(citations).toHaveLength(2);
  for (const citation of citations) expect(end).toContain(citation.replace(/\s/g, ''));
});

test('a chosen dark theme prints as well', async ({ page }) => {
  await keepTheme(page, 'dark');
  await page.goto(SHORT);
  expect(await findFaults(page, 'A4', maxPages(SHORT))).toEqual([]);
});

test('a page saved with its files prints as the page itself, from the disk', async ({ page }, { outputDir }) => {
  // As browsers save: what tags name lies in a folder beside the page, while fonts stay behind.
  const { html = '' } = pages.find(({ path }) => path === SHORT) ?? {};
  const files = new Set(
    [...html.matchAll(/\s(?:src|href)="(\/[^"#]*\.(?:css|js|svg))"/g)].map(([, file = '']) => file),
  );
  await mkdir(join(outputDir, 'saved'), { recursive: true });
  let saved = html;
  for (const file of files) {
    const name = `saved/${file.slice(1).replaceAll('/', '-')}`;
    await copyFile(join(dist, file), join(outputDir, name));
    saved = saved.replaceAll(`"${file}"`, `"${name}"`);
  }
  await writeFile(join(outputDir, 'page.html'), saved);
  const print = async (address: string) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(address);
    // Scripts do not run from the disk, so that charts stay at their own places.
    await page.evaluate(() => delete document.documentElement.dataset['places']);
    const { pages: sheets } = await readPdf(await page.pdf({ format: 'A4' }));
    return sheets.map(({ runs }) => runs.map(({ text, x, y }) => `${Math.round(x)} ${Math.round(y)} ${text}`));
  };
  const own = await print(SHORT);
  expect(own.at(-1)?.join(' ')).toContain(`${own.length} of ${own.length}`);
  expect(await print(pathToFileURL(join(outputDir, 'page.html')).href)).toEqual(own);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const parts of [[3], [2, 4]]) {
    test(`the ticked sections ${parts.join(' and ')} print alone`, async ({ page }) => {
      await page.goto(LONG);
      await tick(page, ...parts);
      await expect(page.locator('.partial')).toBeVisible();
      expect(await findFaults(page, 'A4', parts.length * 3)).toEqual([]);
      const shown = page.locator('[data-part]').filter({ visible: true });
      expect(await shown.evaluateAll((all) => all.map((section) => section.getAttribute('data-part')))).toEqual(
        parts.map(String),
      );
      await expect(page.locator('.colophon').filter({ visible: true })).toHaveCount(parts.length);
    });
  }

  test('charts and notes can be left out, and the reset brings all back', async ({ page }) => {
    await page.goto(LONG);
    await tick(page, 2);
    await page.locator('label[for="pick-charts"]').click();
    await page.locator('label[for="pick-notes"]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.note, figure.chart').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: words.print.clear, exact: true }).click();
    expect(await findFaults(page, 'A4', maxPages(LONG))).toEqual([]);
  });
});

test('a button at a heading prints its section, names the file, and puts everything back', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] =
        `${document.title}|${[...document.querySelectorAll('.pick > :checked')].map(({ id }) => id)}`;
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(SHORT);
  const title = await page.title();
  const section = await page.locator('[data-part="3"] h2').evaluate((h2) => h2.childNodes[1]?.textContent?.trim());
  await page.mouse.move(0, 0);
  await expect(page.locator('[data-part="3"] .print-part')).toHaveCSS('opacity', '1');
  await page.locator('[data-part="3"] .print-part').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', `${section} – ${title}|pick-3`);
  await expect(page).toHaveTitle(title);
  await expect(page.locator('.pick > :checked')).toHaveCount(0);
});

test('a bar prints what is ticked, and says how much that is', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] = `${[...document.querySelectorAll('.pick > :checked')].map(({ id }) => id)}`;
    };
  });
  await page.goto(SHORT);
  const bar = page.locator('.partial');
  const pages = async (...parts: number[]) => {
    const said = parts.map((part) => page.locator(`#pick-${part}`).getAttribute('data-sheets'));
    return (await Promise.all(said)).reduce((sum, one) => sum + Number.parseInt(one ?? '', 10), 0);
  };
  await tick(page, 2);
  await expect(bar).toContainText(words.print.tickedOne.replace('M', `${await pages(2)}`));
  await page.locator('label[for="pick-5"]').click();
  const both = words.print.ticked.replace('N', '2').replace('M', `${await pages(2, 5)}`);
  await bar.getByRole('button', { name: both, exact: true }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'pick-2,pick-5');
  await bar.getByRole('button', { name: words.print.clear, exact: true }).click();
  await expect(page.locator('.pick > :checked')).toHaveCount(0);
});

test('a section that was set otherwise for its PDF takes as few sheets where it is ticked', async ({ page }) => {
  const isSet = (pick: string) => /data-sheets="\d+ |data-places=/.test(pick);
  const paths = analyses.map(({ path }) => path);
  const tags = pages
    .filter(({ path }) => paths.includes(path))
    .flatMap(({ path, html }) => (html.match(/<input[^>]* data-pick=[^>]*>/g) ?? []).map((pick) => ({ path, pick })));
  const set = tags.filter(({ pick }) => isSet(pick));
  // Both what is set tighter and what has its charts elsewhere.
  expect(set.some(({ pick }) => /data-sheets="\d+ /.test(pick))).toBe(true);
  expect(set.some(({ pick }) => pick.includes('data-places='))).toBe(true);
  for (const { path, pick } of set) {
    await page.goto(path);
    await tick(page, Number(/data-pick="(\d+)"/.exec(pick)?.[1]));
    const sheets = Number(/data-sheets="(\d+)/.exec(pick)?.[1]);
    expect((await readPdf(await page.pdf({ format: 'A4' }))).pages).toHaveLength(sheets);
  }
});

test('charts stand on paper where the ready-made sheets have them, and on a screen at their own places', async ({
  page,
}) => {
  await page.goto(LONG);
  const readOrder = () =>
    page
      .locator('[data-part] :is(.chart, .passage > p)')
      .evaluateAll((all) => all.map((one) => one.id || one.textContent?.slice(0, 30)));
  const own = await readOrder();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await readOrder();
  expect(printed).not.toEqual(own);
  expect(printed.toSorted()).toEqual(own.toSorted());
  const listCharts = (order: typeof own) => order.filter((name) => name?.startsWith('chart-'));
  expect(listCharts(printed)).toEqual(listCharts(own));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await readOrder()).toEqual(own);
});

/** Each fault as a stylesheet or a change of the page, and what the check says of it. */
const PLANTED: [string, string, RegExp][] = [
  [
    'a split figure',
    '.chart { display: block !important; break-inside: auto !important; } .chart .source { margin-top: 600pt !important; }',
    /is split/,
  ],
  ['a lost note', '.note:not(.note ~ .note) p { font-size: 0 !important; }', /is lost or split/],
  ['an open menu', '.site, .print { display: block !important; }', /words of a menu/],
  ['a missing margin line', '@page { @bottom-right { content: none !important; } }', /has no “page 1 of/],
  ['a missing address', ':root { --url: "elsewhere" !important; }', /no address at its foot/],
  ['a heading at the foot', 'h2 { break-after: page !important; }', /ends with a heading/],
  ['text beyond the sheet', '.passage { position: relative !important; left: -10mm !important; }', /words are missing/],
  ['a bitmap', '.chart svg { filter: blur(1px) !important; }', /bitmaps/],
  ['a chart without addresses', '.addresses { display: none !important; }', /is not listed/],
  ['text over text', '.pullout { margin-bottom: -40pt !important; }', /is written over/],
  ['small letters in a chart', '.chart .drawing { width: 70mm !important; }', /is smaller than 9 points/],
  ['too many pages', 'body { line-height: 30pt !important; }', /pages, more than/],
];

for (const [name, style, fault] of PLANTED) {
  windowTest(`the check finds ${name}`, async ({ page }) => {
    await page.goto(SHORT);
    await page.evaluate(() => document.fonts.ready);
    const sheet = await readSheet(page);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }));
    expect(findSheetFaults(pdf, sheet, 'A4', maxPages(SHORT)).join('\n')).toMatch(fault);
  });
}
