import type { Page } from '@playwright/test';
import { toLetters } from '../../src/build/toLetters.ts';
import { type PdfFile, type PdfPage, type PdfTag, toLines } from './readPdf.ts';

/** What the page says that its paper must show. */
export interface Sheet {
  /** The words around the number of a page and that of all. */
  counting: [page: string, of: string];
  run: string;
  url: string;
  title: string;
  lang: string;
  headings: string[];
  /** Lines that belong to what follows them, headings aside. */
  leads: string[];
  notes: string[];
  /** Title and last line of each figure. */
  figures: [string, string][];
  paragraphs: string[];
  /** By how much something on it is wider than it, in px: a browser then prints all of it smaller. */
  tooWide: number;
  /** Width of the column of text, in points. */
  column: number;
  labels: string[];
  hasTable: boolean;
  text: string;
  /** Addresses out of the site. */
  links: string[];
  /** The mark after each of these links. */
  marks: { mark: string; address: string }[];
  /** The addresses that are listed, each with its number. */
  listed: { number: number; address: string }[];
}

export const PAPER = { A4: [595.3, 841.9], Letter: [612, 792], A5: [419.5, 595.3] } as const;
type Paper = keyof typeof PAPER;

/** Width of the text, in CSS px, since rules for narrow places hold on paper as well. */
const TEXT_WIDTH: Record<Paper, number> = { A4: 673, Letter: 695, A5: 453 };
/** Points from the edge that nothing but the running lines may enter, less a little for letters that lean out. */
const EDGE: Record<Paper, number> = { A4: 44, Letter: 44, A5: 35 };
/** Height of the band of the running lines. */
const BAND: Record<Paper, number> = { A4: 45, Letter: 45, A5: 36 };
/** Smallest letters of a chart, in points. */
const LABEL_SIZE = 9;
/** Words that are true of a screen alone. */
const MENU =
  /Skip to content|Colours:|Choose what to print|Print this section|Go to section|Link to part|You are here|small circle|Where it is said|as CSV/;
const BROWSER_DATE = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d/;

/** Text without what line breaks and ligatures change. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');
const countIn = (text: string, part: string) => text.split(part).length - 1;

/** Reads from the page, in the medium of print, what the paper must show. */
export async function readSheet(page: Page, paper: Paper = 'A4'): Promise<Sheet> {
  await page.setViewportSize({ width: TEXT_WIDTH[paper], height: 930 });
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const text = (element: Element | null) =>
      (element instanceof HTMLElement ? element.innerText : element?.textContent) ?? '';
    const root = document.documentElement;
    const ticked = [...document.querySelectorAll('.pick > :checked')];
    const part = ticked.length === 1 ? `-${ticked[0]?.id.slice(5)}` : '';
    return {
      counting: [root.dataset['printPage'] ?? '', root.dataset['printOf'] ?? ''] as [string, string],
      run: root.getAttribute(`data-run${part}`) ?? '',
      url: root.getAttribute(`data-url${part}`) ?? '',
      title: document.title,
      lang: root.lang,
      headings: visible('h1, h2, h3').map(text),
      leads: visible('.subtitle, .since > .of').map(text),
      notes: visible('.note').map(text),
      figures: visible('figure.chart').map((figure): [string, string] => {
        const end = [...figure.querySelectorAll<HTMLElement>('.source > p')].filter((p) => p.checkVisibility()).at(-1);
        return [text(figure.querySelector('h3')), end ? text(end) : ''];
      }),
      paragraphs: visible('.passage > p').map(text),
      column: Math.max(0, ...visible('.passage > p').map((p) => p.getBoundingClientRect().width)) * 0.75,
      tooWide: root.scrollWidth - root.clientWidth,
      labels: visible('figure.chart svg text').map(text),
      hasTable: visible('thead').length > 0,
      text: text(document.body),
      links: visible('main a[href^="http"]').map((link) => (link as HTMLAnchorElement).href),
      marks: visible('.mark').map((mark) => ({
        mark: text(mark),
        address: mark.previousElementSibling?.getAttribute('href') ?? '',
      })),
      listed: visible('.addresses > li').map((item) => ({
        number: (item as HTMLLIElement).value,
        address: text(item),
      })),
    };
  });
  return sheet;
}

const findTags = (tags: PdfTag[], role: string): PdfTag[] =>
  tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...findTags(tag.children, role)]);

/** Runs of the text area, without the running lines. */
const bodyRuns = ({ runs, width, height }: PdfPage) => {
  const band = width < PAPER.A4[0] - 2 ? BAND.A5 : BAND.A4;
  return runs.filter(({ y }) => y > band && y < height - band);
};

function findMarginFaults(pdf: PdfFile, { run, url, counting: [word, of] }: Sheet, paper: Paper): string[] {
  const count = pdf.pages.length;
  return pdf.pages.flatMap((page, i) => {
    const name = `page ${i + 1}`;
    const [width, height] = PAPER[paper];
    const faults: string[] = [];
    if (Math.abs(page.width - width) > 1.5 || Math.abs(page.height - height) > 1.5)
      faults.push(`${name} is no ${paper}`);
    const lines = toLines(page);
    const foot = squeeze(
      lines
        .filter(({ y }) => y < BAND[paper])
        .map(({ text }) => text)
        .join(' '),
    );
    const head = squeeze(
      lines
        .filter(({ y }) => y > page.height - BAND[paper])
        .map(({ text }) => text)
        .join(' '),
    );
    const number = `${word} ${i + 1} ${of} ${count}`;
    if (!foot.includes(squeeze(number))) faults.push(`${name} has no “${number}”`);
    if (!foot.includes(squeeze(url))) faults.push(`${name} has no address at its foot`);
    if (i > 0 && !head.includes(squeeze(run))) faults.push(`${name} has no running title`);
    if (i === 0 && head) faults.push(`${name} has a running title above its title`);
    const all = lines.map(({ text }) => text).join('\n');
    if (MENU.test(all)) faults.push(`${name} has words of a menu: ${MENU.exec(all)?.[0]}`);
    if (BROWSER_DATE.test(all)) faults.push(`${name} has the browser’s date`);
    return faults;
  });
}

function findFileFaults(pdf: PdfFile, sheet: Sheet): string[] {
  const faults: string[] = [];
  if (pdf.lang !== sheet.lang) faults.push(`the language is ${pdf.lang}, not ${sheet.lang}`);
  if (!pdf.isTagged) faults.push('the file has no tags');
  if (pdf.outline.length !== sheet.headings.length)
    faults.push(`the outline has ${pdf.outline.length} entries for ${sheet.headings.length} headings`);
  pdf.outline.forEach(({ page }, i) => {
    const text = squeeze(
      bodyRuns(pdf.pages[page - 1] as PdfPage)
        .map(({ text }) => text)
        .join(''),
    );
    const heading = sheet.headings[i] ?? '';
    if (!text.includes(squeeze(heading))) faults.push(`“${heading}” is not on page ${page}, where the outline leads`);
  });
  if (findTags(pdf.tags, 'H1').length !== 1) faults.push('there is not exactly one first heading');
  for (const figure of findTags(pdf.tags, 'Figure'))
    if (!figure.alt) faults.push('a figure has no text to be read out');
  if (findTags(pdf.tags, 'Figure').length < sheet.figures.length) faults.push('a chart has no figure in the tags');
  if (!pdf.isEmbedded) faults.push('a font is not in the file');
  if (pdf.fontKinds.includes('Type3')) faults.push('a font is of Type 3');
  if (pdf.imageCount > 0) faults.push(`${pdf.imageCount} bitmaps stand in the file`);
  return faults;
}

/** The lines of each column of text: those that begin in it, so that what goes over both belongs to the first. */
function toColumns(page: PdfPage, { column }: Sheet): ReturnType<typeof toLines>[] {
  const runs = bodyRuns(page);
  const left = Math.min(...runs.map(({ x }) => x));
  const isSecond = ({ x }: { x: number }) => column > 0 && x > left + column;
  return [runs.filter((run) => !isSecond(run)), runs.filter(isSecond)].map((own) => toLines({ ...page, runs: own }));
}

function findBreakFaults(pdf: PdfFile, sheet: Sheet): string[] {
  const faults: string[] = [];
  const texts = pdf.pages.map((page) =>
    squeeze(
      bodyRuns(page)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  for (const note of sheet.notes) {
    if (!texts.some((text) => text.includes(squeeze(note))))
      faults.push(`the note “${note.slice(0, 30)}” is lost or split`);
  }
  for (const [title, end] of sheet.figures) {
    if (!texts.some((text) => text.includes(squeeze(title)) && text.includes(squeeze(end))))
      faults.push(`the chart “${title}” is split`);
  }
  const paragraphs = sheet.paragraphs.map(squeeze);
  pdf.pages.forEach((page, i) => {
    for (const column of toColumns(page, sheet)) {
      const [first, last] = [column.at(0), column.at(-1)].map((line) => squeeze(line?.text ?? ''));
      if (!first || !last) continue;
      if (paragraphs.some((text) => text !== first && text.endsWith(first)))
        faults.push(`a column of page ${i + 1} begins with the last line of a paragraph`);
      if (paragraphs.some((text) => text !== last && text.startsWith(last)))
        faults.push(`a column of page ${i + 1} ends with the first line of a paragraph`);
      // A check may leave a full stop alone.
      if (last.length > 1 && [...sheet.headings, ...sheet.leads].some((heading) => squeeze(heading).endsWith(last)))
        faults.push(`a column of page ${i + 1} ends with a heading`);
    }
  });
  return faults;
}

function findTextFaults(pdf: PdfFile, sheet: Sheet, paper: Paper): string[] {
  const faults: string[] = [];
  const all = squeeze(pdf.pages.flatMap((page) => bodyRuns(page).map(({ text }) => text)).join(''));
  const words = sheet.text.split(/\s+/).filter(Boolean);
  const missing = words.filter((word) => !all.includes(squeeze(word)));
  if (missing.length > words.length / 100)
    faults.push(`${missing.length} of ${words.length} words are missing, such as “${missing[0]}”`);
  const text = squeeze(sheet.text);
  const labels = squeeze(sheet.labels.join(' '));
  for (const label of new Set(sheet.labels.filter((word) => word.length >= 8))) {
    // A paragraph that has the same words may be broken between them.
    const [drawn = 0, least = 0, most = 0] = [all, labels, text].map((words) => countIn(words, squeeze(label)));
    // The head of a table is repeated on each sheet and in each column.
    if (drawn < least || (drawn > most && !sheet.hasTable))
      faults.push(`the label “${label}” stands there ${drawn} times, not ${least}`);
  }
  const large = pdf.pages.flatMap(({ runs }) => runs).filter(({ size }) => size >= LABEL_SIZE);
  for (const label of new Set(sheet.labels)) {
    const count = (texts: string[]) => texts.filter((text) => squeeze(text) === squeeze(label)).length;
    if (count(large.map(({ text }) => text)) < count(sheet.labels))
      faults.push(`the label “${label}” is smaller than ${LABEL_SIZE} points`);
  }
  for (const link of sheet.links)
    if (![link, decodeURI(link)].some((address) => all.includes(squeeze(address))))
      faults.push(`the address ${link} is not listed`);
  for (const { mark, address } of sheet.marks) {
    const own = sheet.listed.filter(({ number }) => toLetters(number - 1) === mark);
    if (own.length === 0 || own.some((item) => item.address !== address))
      faults.push(`the mark “${mark}” after ${address} stands for ${own.map((item) => item.address)}`);
  }
  pdf.pages.forEach((page, i) => {
    const runs = bodyRuns(page);
    // A hyphen may also end a part of an address.
    const isWhole = (text: string) => sheet.links.some((link) => link.includes(`${text}/`));
    for (const { text } of runs)
      if (/(?:https?:\/\/|^\/)\S*-$/.test(text) && !isWhole(text))
        faults.push(`the address “${text}” is broken at a hyphen`);
    for (const { x, width, text } of runs) {
      if (x < EDGE[paper] || x + width > page.width - EDGE[paper])
        faults.push(`“${text}” stands in the edge of page ${i + 1}`);
    }
    const overlap = runs.find((a, j) =>
      runs
        .slice(j + 1)
        .some(
          (b) =>
            Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.5 &&
            a.x + 1 < b.x + b.width - 1 &&
            b.x + 1 < a.x + a.width - 1 &&
            a.text.trim() &&
            b.text.trim(),
        ),
    );
    if (overlap) faults.push(`“${overlap.text}” is written over on page ${i + 1}`);
  });
  const end = pdf.pages.at(-1) as PdfPage;
  const lowest = Math.min(...bodyRuns(end).map(({ y }) => y));
  if (pdf.pages.length > 1 && end.height - lowest < end.height * 0.1) faults.push('the last page is all but empty');
  return faults;
}

/** Everything that is wrong with a printed page, a sentence each. */
export function findSheetFaults(pdf: PdfFile, sheet: Sheet, paper: Paper, maxPages: number): string[] {
  return [
    ...(pdf.pages.length > maxPages ? [`${pdf.pages.length} pages, more than ${maxPages}`] : []),
    ...(sheet.tooWide > 0
      ? [`something is ${sheet.tooWide} px wider than the sheet, so that all is printed smaller`]
      : []),
    ...findMarginFaults(pdf, sheet, paper),
    ...findFileFaults(pdf, sheet),
    ...findBreakFaults(pdf, sheet),
    ...findTextFaults(pdf, sheet, paper),
  ];
}
