import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'uqr';
import { findByAttribute, parseHtml, readText, walkElements } from '../../src/build/html/tree.ts';
import { getLocale, locales } from '../../src/i18n/locales.ts';
import { isSheet } from '../../src/print/editions/editions.ts';
import { site } from '../../src/site.ts';
import { dist, expect, pages, test } from '../helpers/browser.ts';
import { readCodes } from '../helpers/codes.ts';
import { analyses, findAnalysis, longest, maxSheets } from '../helpers/content.ts';
import { findHoles } from '../helpers/holes.ts';
import { plannedPdfs as jobs } from '../helpers/plannedPdfs.ts';
import { type PdfPage, readPdf, toLines } from '../helpers/readPdf.ts';

/** Whether it holds all of an explainer. */
const isWhole = ({ page, part, edition }: (typeof jobs)[number]) =>
  part === undefined && !isSheet(edition) && !/\/(?:handout|teacher)\//.test(page);
const read = (name: string) => readPdf(readFileSync(join(dist, 'pdf', `${name}.pdf`)));

test('every explainer, edition, handout and section has its PDFs, and so has the timeline', () => {
  const ofTexts = analyses.flatMap(({ path, sections, data }) => {
    const slug = path.slice(1, -1).replaceAll('/', '-');
    const sheets = (name: string) => [`${name}-a4`, `${name}-letter`];
    return [
      ...['', '-booklet', '-large', ...sections.map((id) => `-${id}`)].flatMap((name) => sheets(slug + name)),
      ...(data.handout ? sheets(`${slug}-handout`) : []),
      ...(data.handout?.answers ? sheets(`${slug}-teacher`) : []),
    ];
  });
  const ofTimelines = pages
    .filter(({ own }) => own === '/timeline/')
    .flatMap(({ path }) =>
      ['poster-a3', 'poster-tabloid', 'fold-a4', 'fold-letter'].map(
        (sheet) => `${path.slice(1, -1).replaceAll('/', '-')}-${sheet}`,
      ),
    );
  expect(ofTimelines).toHaveLength(locales.length * 4);
  const names = [...ofTexts, ...ofTimelines];
  expect(jobs.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  expect(jobs.filter(({ name }) => !existsSync(join(dist, 'pdf', `${name}.pdf`)))).toEqual([]);
});

/** The dark modules of the code of an address, row by row. */
const toCode = (address: string): string[] =>
  encode(address, { ecc: 'L', border: 4 }).data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])),
  );

for (const job of jobs.filter(({ edition }) => edition !== 'booklet' && !isSheet(edition))) {
  const { name, page, format, part, edition } = job;
  test(`${name}.pdf is fit to be handed on`, async () => {
    const pdf = await read(name);
    const { html = '', locale = '' } = pages.find(({ file }) => file === page) ?? {};
    const { tag, catalogue: words } = getLocale(locale);
    expect(pdf.bytes).toBeLessThanOrEqual(250_000);
    expect(pdf.author).toBe(site.publisher);
    expect(pdf.lang).toBe(tag);
    expect(pdf.isTagged && pdf.isEmbedded).toBe(true);
    expect(pdf.fontKinds).not.toContain('Type3');
    expect(pdf.imageCount).toBe(0);
    expect(Math.round(pdf.pages[0]?.height ?? 0)).toBeCloseTo(format === 'A4' ? 842 : 792, -1);
    for (const link of pdf.pages.flatMap(({ links }) => links)) expect(link).toMatch(/^https:\/\/(?!localhost|127\.)/);
    for (const { title, page: number } of pdf.outline) {
      const text = (pdf.pages[number - 1]?.runs ?? [])
        .map((run) => run.text)
        .join('')
        .replace(/\s/g, '');
      expect(text).toContain(title.replace(/\s/g, ''));
    }
    const run = new RegExp(`data-run${part ? `-${part}` : ''}="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(pdf.title).toContain(run);
    // Below the key points, which in large letters fill the first page.
    const beginning = pdf.pages.slice(0, edition === 'large' ? 2 : 1).flatMap(({ runs }) => runs);
    expect(beginning.some(({ text }) => text === words.contents)).toBe(isWhole(job));
    const first = pdf.pages[0]?.runs.map(({ text }) => text).join(' ');
    for (const imprint of [site.publisher, words.published(''), words.print.copying]) expect(first).toContain(imprint);
    // No sheet for a few lines.
    const last = pdf.pages.at(-1) as PdfPage;
    const lowest = Math.min(...last.runs.map(({ y }) => y).filter((y) => y > 45));
    expect(1 - (lowest - 45) / (last.height - 90)).toBeGreaterThan(part === undefined ? 0.1 : 0.15);
    // The running title stands above what the last sheet begins with.
    const [, start] = toLines(pdf.pages.at(-1) as PdfPage);
    expect(start?.text).not.toContain(words.cite.title);

    const address = new RegExp(`data-url${part ? `-${part}` : ''}="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(pdf.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toContain(address);
    // What a class is given leads to the text, and not to the answers.
    const text = address.replace(/(?:handout|teacher)\/$/, '');
    expect(await readCodes(readFileSync(join(dist, 'pdf', `${name}.pdf`)))).toEqual([toCode(text)]);
    if (address.endsWith('/teacher/')) expect(last.runs.map((run) => run.text).join('')).not.toContain(address);
  });
}

/** What a page says, without its margins and spaces. */
const toText = ({ runs }: PdfPage) =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

/** Width and height of a sheet across, in points. */
const SHEETS = { A4: [842, 595], Letter: [792, 612], A3: [1191, 842], Tabloid: [1224, 792] } as const;
const PANELS = 4;

for (const { name, page, format, edition } of jobs.filter((job) => isSheet(job.edition))) {
  test(`${name}.pdf has the timeline on one sheet`, async () => {
    const pdf = await read(name);
    const { html = '', locale = '' } = pages.find(({ file }) => file === page) ?? {};
    const { tag, catalogue: words } = getLocale(locale);
    expect(pdf.bytes).toBeLessThanOrEqual(250_000);
    expect([pdf.author, pdf.lang]).toEqual([site.publisher, tag]);
    expect(pdf.isTagged && pdf.isEmbedded).toBe(true);
    expect(pdf.fontKinds).not.toContain('Type3');
    expect(pdf.imageCount).toBe(0);
    expect(pdf.pages).toHaveLength(edition === 'poster' ? 1 : 2);
    const [width, height] = SHEETS[format];
    const runs = pdf.pages.flatMap((side) => side.runs);
    for (const side of pdf.pages) {
      expect(Math.abs(side.width - width)).toBeLessThan(2);
      expect(Math.abs(side.height - height)).toBeLessThan(2);
      // Down to the foot, and from edge to edge.
      expect(Math.min(...side.runs.map(({ y }) => y).filter((y) => y > 40))).toBeLessThan(height * 0.2);
      expect(Math.max(...side.runs.map(({ x, width: wide }) => x + wide))).toBeGreaterThan(width * 0.9);
    }
    expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThan(7.9);
    const text = pdf.pages.map(toText).join('');
    const address = /data-url="([^"]*)"/.exec(html)?.[1] ?? '';
    // Every event that was chosen for it, and both dates of writing.
    const chosen = findByAttribute(parseHtml(html), 'dataBrief').flatMap((event) =>
      [...walkElements(event)].filter(({ tagName }) => tagName === 'p').slice(0, 1),
    );
    expect(chosen.length).toBeGreaterThan(30);
    const titles = analyses.map(({ data }) => data.original.title);
    // A year that stands above an event does not begin it as well.
    const years = chosen.flatMap((event) => findByAttribute(event, 'dataYear').map(readText));
    expect(years.length).toBeGreaterThan(5);
    for (const year of years) expect(year).toMatch(/^\d{4}\.$/);
    const events = chosen.map((event) => {
      const [year] = findByAttribute(event, 'dataYear').map(readText);
      return readText(event).slice(year?.length ?? 0);
    });
    for (const said of [site.publisher, words.print.copying, address, ...titles, ...events])
      expect(text).toContain(said.replace(/\s/g, ''));
    for (const event of chosen)
      if (findByAttribute(event, 'dataYear').length > 0) expect(text).not.toContain(readText(event).replace(/\s/g, ''));
    expect(text.includes(words.timeline.folding.replace(/\s/g, ''))).toBe(edition === 'fold');
    expect(await readCodes(readFileSync(join(dist, 'pdf', `${name}.pdf`)))).toEqual([toCode(address)]);
    // The year that goes on stands at the head of its column, with the word beside it.
    const continued = pdf.pages.flatMap(({ runs: own }) =>
      own.filter(({ text: said }) => said.trim() === words.timeline.continued).map((run) => ({ run, own })),
    );
    expect(continued.length).toBeGreaterThan(0);
    for (const { run, own } of continued) {
      const year = own.find(
        ({ text: said, x, y }) => /^\d{4}$/.test(said) && run.x - x < 50 && run.x > x && Math.abs(run.y - y) < 4,
      );
      expect(year, `${name}: the year beside ${run.text} at ${run.x}, ${run.y}`).toBeDefined();
    }
    if (edition !== 'fold') return;
    const folds = Array.from({ length: PANELS - 1 }, (_, i) => ((i + 1) * width) / PANELS);
    const folded = runs.filter(({ x, width: wide }) => folds.some((fold) => x < fold + 9 && x + wide > fold - 9));
    expect(folded.map((run) => run.text)).toEqual([]);
  });
}

for (const { name, page, format } of jobs.filter(({ edition }) => edition === 'booklet')) {
  test(`${name}.pdf folds into a booklet whose pages follow one another`, async () => {
    const pdf = await read(name);
    const { html = '', locale = '' } = pages.find(({ file }) => file === page) ?? {};
    const { tag, catalogue: words } = getLocale(locale);
    expect(pdf.bytes).toBeLessThanOrEqual(250_000);
    expect(pdf.lang).toBe(tag);
    expect(pdf.title).toContain(/data-run="([^"]*)"/.exec(html)?.[1]);
    expect(pdf.isEmbedded).toBe(true);
    const [width, height] = format === 'A4' ? [842, 595] : [792, 612];
    for (const side of pdf.pages) {
      expect(Math.abs(side.width - width)).toBeLessThan(2);
      expect(Math.abs(side.height - height)).toBeLessThan(2);
    }
    expect(pdf.pages.length % 2).toBe(0);
    // A pile of sheets, folded: from the outside in, front and back.
    const halves = pdf.pages.map((side) =>
      [0, 1].map((place) => toText({ ...side, runs: side.runs.filter(({ x }) => x >= width / 2 === (place === 1)) })),
    );
    const turned = halves.map(([left, right], i) => (i % 2 === 0 ? [right, left] : [left, right]));
    const leaves = [...turned.map(([early]) => early), ...turned.map(([, late]) => late).toReversed()];
    const numbers = leaves.map((text = '') =>
      new RegExp(`${words.print.page}(\\d+)${words.print.of}(\\d+)`).exec(text),
    );
    const count = Number(numbers[0]?.[2]);
    expect(numbers.map((found) => found && Number(found[1]))).toEqual(leaves.map((_, i) => (i < count ? i + 1 : null)));
    expect(leaves.length - count).toBeLessThan(4);
  });
}

test('letters keep the distances of their font', async ({ page }) => {
  const body = 9.5;
  const { pages: sheets } = await read(`${longest.slice(1, -1)}-a4`);
  const lines = sheets
    .flatMap(({ runs }) => runs)
    .filter(({ size, text }) => Math.abs(size - body) < 0.1 && text.length > 30);
  expect(lines.length).toBeGreaterThan(50);
  await page.goto(longest);
  // At a size at which no pixel counts.
  const widths = await page
    .locator('.passage > p')
    .first()
    .evaluate(
      async (paragraph, texts) => {
        await document.fonts.ready;
        const span = document.createElement('span');
        span.style.cssText = 'position: absolute; white-space: pre; font-size: 1000px';
        paragraph.append(span);
        return texts.map((text) => {
          span.textContent = text;
          return span.getBoundingClientRect().width / 1000;
        });
      },
      lines.map(({ text }) => text),
    );
  const off = lines.map(({ width, size }, i) => Math.abs(width / size / (widths[i] ?? 0) - 1));
  expect(Math.max(...off)).toBeLessThan(0.005);
});

for (const { path, words: length } of analyses) {
  test(`the contents of ${path} lead to the pages that they name`, async () => {
    const { pages: sheets, outline } = await read(`${path.slice(1, -1).replaceAll('/', '-')}-a4`);
    expect(sheets.length).toBeLessThanOrEqual(maxSheets(length));
    const first = sheets[0] as PdfPage;
    const column = first.width / 2;
    const contents = toLines({ ...first, runs: first.runs.filter(({ x }) => x < column) });
    const numbers = contents
      .map(({ text }) => /^\d+ .* (\d{1,2})$/.exec(text)?.[1])
      .filter((number) => number !== undefined);
    const parts = outline.filter(({ title }) => /^\d+ /.test(title));
    expect(parts).toHaveLength(findAnalysis(path).sections.length);
    expect(numbers.map(Number)).toEqual(parts.map(({ page }) => page));
  });
}

for (const { name, edition } of jobs.filter((job) => isWhole(job) && job.edition !== 'booklet')) {
  test(`each sheet of ${name}.pdf names the section that is read on it`, async () => {
    const { pages: sheets, outline } = await read(name);
    const sections = outline.filter(({ depth }) => depth === 2);
    // Of large print the head is two lines high, and the space above the text more.
    const above = edition === 'large' ? 55 : 45;
    const heads = sheets.map((sheet) => toLines(sheet).filter(({ y }) => y > sheet.height - above));
    sections.forEach(({ title, page }, i) => {
      const next = sections[i + 1]?.page ?? sheets.length + 1;
      for (const head of heads.slice(page, next - 1)) expect(head.at(-1)?.text.slice(-title.length)).toBe(title);
    });
    // Title and section on one line, or on one each.
    expect(Math.max(...heads.map((lines) => lines.length))).toBe(edition === 'large' ? 2 : 1);
  });
}

/** How much of a sheet text and drawings fill at least: of two columns, and of one in which a chart is as high as the sheet. */
const FILL = { whole: 0.8, large: 0.62 };
/** In mm, what stands above and below the columns. */
const MARGIN = 16;

for (const { name, edition } of jobs.filter((job) => isWhole(job) && job.edition !== 'booklet')) {
  test(`the charts of ${name}.pdf leave its sheets full`, async () => {
    const pdf = await read(name);
    const columns = edition === 'large' ? 1 : 2;
    const area = ((pdf.pages[0]?.height ?? 0) / 72) * 25.4 - 2 * MARGIN;
    const empty = new Map<number, number>();
    for (const { page, column, height } of findHoles(pdf, columns, MARGIN))
      empty.set(page, (empty.get(page) ?? 0) + height / (column === 0 ? 1 : columns));
    const thin = [...empty].filter(([, height]) => 1 - height / area < FILL[edition === 'large' ? 'large' : 'whole']);
    expect(thin).toEqual([]);
  });
}

test('the links to PDFs name their size and pages', () => {
  const links = pages.flatMap(({ html }) => [...html.matchAll(/<a href="\/pdf\/([^"]+)"[^>]*>([^<]*)</g)]);
  expect([...new Set(links.map(([, file]) => file))].toSorted()).toEqual(
    jobs.map(({ name }) => `${name}.pdf`).toSorted(),
  );
  for (const [, file = '', text] of links) {
    expect(text).toMatch(/\(\d+ \p{L}+\.?, \d+ kB\)$/u);
    expect(existsSync(join(dist, 'pdf', file))).toBe(true);
  }
});
